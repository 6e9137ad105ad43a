"""The PDF writer on reportlab: what the Report says, set as a newsroom's designer would."""
