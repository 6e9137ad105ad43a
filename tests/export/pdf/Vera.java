import java.io.FileInputStream;
import java.io.InputStream;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Checks files against PDF/UA-1 and PDF/A-2a; prints one line for each, and the rules that failed. */
public class Vera {
    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (String[] kind : new String[][] {{"ua1", "PDFUA-1"}, {"2a", "PDFA-2A"}}) {
            ValidationProfile profile;
            String place = "/org/verapdf/pdfa/validation/" + kind[1] + ".xml";
            try (InputStream in = Vera.class.getResourceAsStream(place)) {
                profile = Profiles.profileFromXml(in);
            }
            for (String file : files) {
                check(file, PDFAFlavour.byFlavourId(kind[0]), profile);
            }
        }
    }

    static void check(String file, PDFAFlavour flavour, ValidationProfile profile) throws Exception {
        try (InputStream in = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
            ValidationResult result = validator.validate(parser);
            TreeMap<String, String> failed = new TreeMap<>();
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
                    failed.putIfAbsent(rule, test.getMessage());
                }
            }
            String verdict = result.isCompliant() ? "PASS" : "FAIL";
            System.out.println(verdict + " " + flavour.getId() + " " + file + " " + failed);
        }
    }
}
