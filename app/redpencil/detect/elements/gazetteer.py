"""Common knowledge in tables: places, offices, what organisations are called. Ours, general."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(w.strip() for w in words.replace("\n", ",").split(",") if w.strip())


PLACES: Final = _set(
    """Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria,
Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan,
Bolivia, Bosnia, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon,
Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia,
Czech Republic, Denmark, Djibouti, Dominican Republic, Ecuador, Egypt, El Salvador, England,
Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece,
Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India,
Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan,
Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania,
Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico,
Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands,
New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway,
Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal,
Puerto Rico, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone,
Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka,
Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo,
Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates,
United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vatican, Venezuela,
Vietnam, Wales, Yemen, Zambia, Zimbabwe, Britain, Great Britain, U.S., US, USA, UK, U.K., UAE,
Europe, Asia, Africa, America, North America, South America, Latin America, Central America,
Middle East, Antarctica, Arctic, Oceania, Scandinavia, Balkans, Caucasus, Crimea, Gaza, Gaza Strip,
West Bank, Chechnya, Catalonia, Bavaria, Siberia, Kashmir, Donbas, Alabama, Alaska, Arizona,
Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York,
North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin,
Wyoming, Ontario, Quebec, British Columbia, Alberta, Queensland, New South Wales, Tasmania,
London, Paris, Berlin, Madrid, Rome, Vienna, Brussels, Amsterdam, Lisbon, Dublin, Edinburgh,
Glasgow, Cardiff, Belfast, Manchester, Birmingham, Liverpool, Leeds, Oxford, Cambridge, Moscow,
Saint Petersburg, St Petersburg, Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Minsk, Warsaw, Krakow,
Prague, Budapest, Bucharest, Sofia, Athens, Istanbul, Ankara, Belgrade, Zagreb, Sarajevo, Oslo,
Stockholm, Copenhagen, Helsinki, Reykjavik, Tallinn, Riga, Vilnius, Geneva, Zurich, Bern, Munich,
Hamburg, Frankfurt, Cologne, Milan, Naples, Turin, Venice, Florence, Barcelona, Seville, Marseille,
Lyon, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Francisco,
San Diego, Dallas, Boston, Seattle, Denver, Detroit, Atlanta, Miami, Las Vegas, New Orleans,
Baltimore, Washington D.C., Washington, D.C., Toronto, Montreal, Vancouver, Ottawa, Mexico City,
Havana, Bogota, Lima, Santiago, Buenos Aires, Rio de Janeiro, Sao Paulo, Brasilia, Caracas, Cairo,
Lagos, Nairobi, Johannesburg, Cape Town, Pretoria, Casablanca, Tunis, Algiers, Tripoli, Khartoum,
Addis Ababa, Kinshasa, Accra, Dakar, Jerusalem, Tel Aviv, Beirut, Damascus, Baghdad, Tehran,
Riyadh, Mecca, Medina, Dubai, Abu Dhabi, Doha, Kabul, Islamabad, Karachi, Lahore, Delhi, New Delhi,
Mumbai, Kolkata, Chennai, Bangalore, Dhaka, Kathmandu, Colombo, Bangkok, Hanoi, Jakarta, Manila,
Kuala Lumpur, Beijing, Shanghai, Shenzhen, Guangzhou, Wuhan, Tokyo, Osaka, Kyoto, Hiroshima, Seoul,
Pyongyang, Taipei, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington,
Deutschland, Frankreich, Russland, Österreich, Schweiz, Allemagne, États-Unis, Royaume-Uni, Russie,
España, Estados Unidos, Alemania, Francia, Україна, України, Україні, Росія, Росії, Київ, Києві,
США, Польща, Німеччина"""
)
PLACE_WORDS: Final = _set(
    """Street, St, Road, Avenue, Square, Bridge, River, Lake, Mountain, Mount, Island, Islands, Bay,
Beach, Airport, Station, Valley, County, Province, Region, District, City, Village, Park, Stadium,
Arena, Hotel, Tower, Towers, Strait, Ocean, Sea, Peninsula, Desert, Harbour, Harbor, Port, Cemetery,
Cathedral, Castle, Palace, Hill, Hills, Border, Coast, Canal, Falls, Forest, Highway, Base, Prison,
State, Territory, Oblast, Gulf, Cape, Terminal, Plaza,
Headquarters, Hall, Memorial, Complex, Facility, Gate, Pier, Mosque, Republic, Kingdom, Channel"""
)
ORG_WORDS: Final = _set(
    """Agency, Army, Association, Authority, Bank, Board, Brigade, Broadcasting, Bureau, Center,
Centre, Chamber, Church, Club, Coalition, College, Commission, Committee, Company, Congress, Corp,
Corporation, Corps, Council, Court, Department, Directorate, Division, Federation, Force, Forces,
Foundation, Front, Fund, Government, Group, Guard, Hospital, House, Inc, Institute, Institution,
Intelligence, Laboratory, League, Ltd, Mission, Ministry, Movement, Museum, NASA, Navy, Network,
News, Office, Organisation, Organization, Parliament, Party, Police, Post, Press, Regiment, School,
Senate, Service, Services, Society, Team, Times, Tribunal, Trust, Union, United, Universities,
University, Battalion, Squadron, Airlines, Airways, Gallery, Galleries, Observatory, Administration,
Council, Unit, Academy, Registry, Orchestra, Watch, International, Partners, Holdings, Industries,
Gazette, Herald, Tribune, Telegraph, Chronicle, Daily, Weekly, TV, Television, Radio, Media, Studios,
Records, Alliance, Assembly, Planetarium, Secretariat, Treasury, Inspectorate, Ombudsman"""
)
WORK_WORDS: Final = _set(
    """Act, Agreement, Accord, Bill, Treaty, Convention, Constitution, Protocol, Report, Law, Award,
Prize, Cup, Championship, Championships, Olympics, Games, Festival, War, Operation, Project,
Programme, Program, Plan, Initiative, Code, Charter, Declaration, Resolution, Directive, Index,
Survey, Study, Journal, Magazine, Show, Explorer, Windows, Twitter, Facebook, YouTube, Instagram,
WhatsApp, Telegram, TikTok, Expo, Award, Awards, Day, Scheme, Budget, Amendment, Revolution,
Marathon, Tournament, Exhibition, Fair, Carnival, Pact, Strategy, Framework, Countdown"""
)
ORGS: Final = _set(
    """Reuters, AFP, AP, Associated Press, BBC, CNN, Bloomberg, Xinhua, TASS, Interfax, KCNA,
Al Jazeera, NATO, EU, European Union, UN, United Nations, U.N., UNESCO, UNICEF, WHO, IMF, OPEC,
World Bank, FBI, CIA, NASA, FIFA, UEFA, IOC, Interpol, Hamas, Hezbollah, Taliban, Al-Qaeda,
al-Qaeda, Islamic State, Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Google,
Apple, Microsoft, Amazon, Meta, Boeing, Airbus, Toyota, Tesla, Pentagon, Kremlin, White House,
Congress, Senate, Parliament, parliament, House of Commons, House of Lords, House of Representatives,
Supreme Court, State Department, Scotland Yard, Wikinews, Knesset, Bundestag, Duma, Vatican,
the central bank"""
)
TITLES: Final = _set(
    """President, Vice President, Prime Minister, Deputy Prime Minister, Minister, Foreign Minister,
Defence Minister, Defense Minister, Finance Minister, Interior Minister, Health Minister,
Chancellor, Senator, Congressman, Congresswoman, Representative, Governor, Mayor, Secretary,
Secretary of State, Secretary-General, Secretary General, Defense Secretary, Ambassador, King,
Queen, Prince, Princess, Duke, Pope, Archbishop, Bishop, Cardinal, Rabbi, Imam, Judge, Justice,
Chief Justice, Attorney General, Prosecutor, General, Lieutenant General, Major General, Colonel,
Lieutenant Colonel, Major, Captain, Lieutenant, Sergeant, Corporal, Private, Admiral, Commander,
Chief, Police Chief, Sheriff, Detective, Inspector, Superintendent, Professor, Prof, Doctor, Dr,
Sir, Dame, Lord, Lady, Baroness, Councillor, Chairman, Chairwoman, Chair, CEO, Director,
Executive Director, Director General, Managing Director, Coach, Manager, Leader, Sen, Rep, Gov, Gen,
Col, Lt, Capt, Sgt, Maj, Datuk Seri, Datuk, Tan Sri, PM, Sheikh, Ayatollah, Sultan, Emir, Premier, MP, MEP, Rev"""
)
POSTS: Final = _set(
    """president, vice president, vice-president, prime minister, minister, foreign minister,
defence minister, defense minister, finance minister, chancellor, senator, congressman, governor,
mayor, secretary, ambassador, king, queen, prince, pope, bishop, judge, prosecutor, attorney,
lawyer, general, colonel, major, captain, lieutenant, sergeant, admiral, commander, commanders,
sheriff, detective, inspector, superintendent, professor, director, executive director, manager,
chairman, chairwoman, chief executive, chief executive officer, spokesman, spokeswoman,
spokesperson, founder, co-founder, creator, editor, reporter, journalist, correspondent, author,
writer, artist, curator, engineer, scientist, researcher, economist, analyst, historian, doctor,
surgeon, nurse, teacher, student, coach, goalkeeper, midfielder, defender, striker, referee, pilot,
firefighter, head, chief, chair, deputy, leader, administrator, coordinator, adviser, advisor,
consultant, county engineer, squad commander, harbour pilot, treasurer, candidate, councillor"""
)
FIRST_NAMES: Final = _set(
    """Adam, Ahmed, Alan, Albert, Alex, Alexander, Ali, Alice, Andrew, Angela, Anna, Anne, Anthony,
Barack, Barbara, Ben, Benjamin, Bill, Bob, Boris, Brian, Carl, Carlos, Caroline, Catherine, Charles,
Chris, Christian, Christine, Christopher, Claire, Daniel, David, Diana, Donald, Edward, Elizabeth,
Emily, Emma, Emmanuel, Eric, Fatima, Francis, Frank, George, Hans, Harry, Helen, Henry, Hillary,
Ian, Ibrahim, Ivan, Jack, James, Jan, Jane, Jason, Jean, Jeff, Jennifer, Jeremy, Jessica, Jim, Joe,
Joel, John, Jonathan, Jose, Joseph, Juan, Julia, Karen, Kate, Katherine, Kathryn, Kevin, Kim, Kyle,
Larry, Laura, Lee, Linda, Lisa, Louis, Lucy, Luis, Marc, Maria, Marian, Marie, Mark, Martin, Mary,
Matthew, Michael, Michelle, Mike, Mohamed, Mohammed, Muhammad, Nancy, Nick, Nicolas, Nora, Olga,
Oliver, Omar, Patricia, Patrick, Paul, Peter, Philip, Rachel, Richard, Robert, Roger, Ronald, Ryan,
Sam, Samuel, Sandra, Sara, Sarah, Scott, Sean, Sergei, Simon, Sophie, Stephen, Steve, Steven, Susan,
Tariq, Theresa, Thomas, Tim, Tom, Tony, Vladimir, Volodymyr, Walter, William, Yusuf"""
)
NOT_NAMES: Final = _set(
    """The, A, An, This, That, These, Those, It, He, She, They, We, You, I, His, Her, Their, Our, My,
Its, There, Here, In, On, At, By, For, From, With, Without, After, Before, Since, When, While,
Where, Who, What, Why, How, If, As, But, And, Or, So, Yet, Not, No, Yes, All, Some, Many, Most,
Several, Both, Each, Every, Other, Another, One, Two, Three, Four, Five, Six, Seven, Eight, Nine,
Ten, According, Although, However, Meanwhile, Because, During, Among, About, Over, Under, Between,
Despite, Officials, Police, People, Residents, Earlier, Later, Last, Next, Today, Yesterday, Then,
Now, Once, Also, Still, Even, Just, Only, More, Less, Vast, Such, Following, Additionally, Instead,
Mr, Mrs, Ms, Miss, To, Of, Is, Are, Was, Were, Be, Do, Does, Did, Have, Has, Had, Will, Would,
Could, Can, May, Might, Must, Shall, Should, Let, Please, Photo, File, Nobody, Everyone, Anyone,
Someone, God, Internet, English, French, German, Russian, Ukrainian, American, British, Chinese,
Japanese, European, African, Asian, Israeli, Palestinian, Iranian, Iraqi, Turkish, Italian, Spanish,
Muslim, Muslims, Christian, Christians, Jewish, Islamic, Russians, Ukrainians, Americans, Germans,
Like, Unlike, Until, Upon, Than, Through, Thus, Therefore, Moreover, Furthermore, Perhaps, Maybe,
Witnesses, Experts, Scientists, Researchers, Critics, Supporters, Local, State, Federal, National,
Situation, Short, Further, Never, Nothing, Something, Anything, Everything, Around, Against, Near"""
)
DEMONYMS: Final = _set(
    """English, French, German, Russian, Ukrainian, American, British, Chinese, Japanese, European,
African, Asian, Israeli, Palestinian, Iranian, Iraqi, Turkish, Italian, Spanish, Muslim, Muslims,
Christian, Christians, Jewish, Jews, Islamic, Islamist, Russians, Ukrainians, Americans, Germans,
Afghan, Afghans, Australian, Australians, Austrian, Belgian, Brazilian, Canadian, Canadians, Czech,
Danish, Dutch, Egyptian, Finnish, Greek, Hungarian, Icelandic, Indian, Indians, Indonesian, Irish,
Kenyan, Korean, Koreans, Kurdish, Lebanese, Malaysian, Mexican, Nigerian, Norwegian, Pakistani,
Philippine, Polish, Portuguese, Romanian, Saudi, Scottish, Serbian, Singaporean, South African,
South Korean, North Korean, Swedish, Swiss, Syrian, Syrians, Taiwanese, Thai, Tunisian, Vietnamese,
Welsh, Western, Arab, Arabs, Latin American, Hispanic, Catholic, Catholics, Protestant, Buddhist,
Hindu, Hindus, Sunni, Shia, Republican, Republicans, Democrat, Democrats, Democratic, Catalan,
Basque, Bavarian, Chechen, Georgian, Armenian, Azerbaijani, Belarusian, Bulgarian, Croatian,
Cuban, Colombian, Chilean, Argentine, Argentinian, Venezuelan, Peruvian, Ecuadorian, Moroccan,
Algerian, Libyan, Ethiopian, Somali, Sudanese, Ugandan, Rwandan, Congolese, Ghanaian, Yemeni,
Jordanian, Kuwaiti, Qatari, Emirati, Bangladeshi, Nepalese, Nepali, Burmese, Cambodian, Filipino,
Sri Lankan, Mongolian, Tibetan, Uyghur, Rohingya, Kazakh, Uzbek, Estonian, Latvian, Lithuanian,
Moldovan, Slovak, Slovenian, Bosnian, Albanian, Macedonian, Maltese, Cypriot, New Zealander,
New Zealanders, Londoners, Parisian, Californian, Texan, Jamaican, Haitian, Puerto Rican"""
)
WORKS: Final = _set(
    """Windows, Android, iPhone, iPad, Facebook, Twitter, YouTube, Instagram, WhatsApp, Telegram,
TikTok, Wikipedia, World Cup, Olympic Games, Olympics, Nobel Prize, Koran, Quran, Bible, Brexit,
First World War, Second World War, World War I, World War II, World War Two, Cold War, Paralympics,
Super Bowl, Champions League, Premier League, Eurovision, Oscars, Grammys, Grand Slam, Tour de France,
Wimbledon, Boeing 737, Boeing 747, Boeing 777, Airbus A320, Airbus A330, Airbus A380, F-16, F-35,
COVID-19, Covid-19, Paris Agreement, Kyoto Protocol, Geneva Conventions, Magna Carta, Internet Explorer,
Google Maps, Gmail, ChatGPT, Hubble, Apollo 11, Patriot Act, Good Friday Agreement"""
)
