/** Faiths, peoples, parties' members and adjectives of regions; `|` between. Plurals are formed by rule. */
export const PEOPLES = `
Muslim|Christian|Jew|Jewish|Islamic|Islamist|Catholic|Roman Catholic|Protestant|Hindu|Buddhist|Sikh|Sunni|Shia|Shi'ite
Shiite|Orthodox|Coptic|Copt|Mormon|Anglican|Evangelical|Methodist|Lutheran|Baptist|Presbyterian|Quaker|Salafi|Wahhabi
Sufi|Alawite|Druze|Ismaili|Ahmadi|Yazidi|Yezidi|Zoroastrian|Jain|Baha'i|Jesuit|Zionist|Kurd|Kurdish|Arab|Arabic
Persian|Tamil|Sinhalese|Uyghur|Uighur|Han Chinese|Tibetan|Rohingya|Hutu|Tutsi|Hausa|Fulani|Yoruba|Igbo|Zulu|Xhosa
Tuareg|Berber|Amazigh|Oromo|Tigrayan|Amhara|Maasai|Kikuyu|Luo|Pashtun|Hazara|Baloch|Baluch|Punjabi|Bengali|Gujarati
Marathi|Sindhi|Kashmiri|Telugu|Malayali|Nepali|Gurkha|Roma|Romani|Sami|Inuit|Maori|Māori|Aboriginal|Cherokee|Navajo
Sioux|Apache|Mohawk|Native American|First Nations|African American|African-American|Asian American|Asian-American
Latino|Latina|Hispanic|Creole|Cajun|Mayan|Maya|Quechua|Aymara|Mapuche|Basque|Catalan|Galician|Breton|Corsican|Flemish
Walloon|Bavarian|Welsh|Welshman|Scottish|Scot|Scots|English|Englishman|Northern Irish|Cornish|Sicilian|Venetian
Chechen|Ingush|Dagestani|Tatar|Crimean Tatar|Cossack|Abkhaz|Ossetian|Slav|Slavic|Bosniak|Herzegovinian|Kosovar Albanian
Serb|Croat|Bosnian Serb|Turkish Cypriot|Greek Cypriot|Israeli Arab|Bedouin|Maronite|Assyrian|Chaldean|Circassian|Turkic|Turkmen
Asian|African|European|Latin American|North American|South American|Central American|Scandinavian|Nordic|Baltic|Balkan
Caucasian|Western|Eurasian|Caribbean|West Indian|East African|West African|North African|Middle Eastern|Southeast Asian
South Asian|East Asian|Central Asian|Eastern European|Western European|Mediterranean|Pacific Islander|Korean|Ottoman
Byzantine|Babylonian|Anglo-Saxon|Norman|Viking|Aztec|Inca|Roman|Texan|Californian|New Yorker|Londoner|Parisian
Muscovite|Berliner|Hawaiian|Floridian|Québécois|Quebecois|Tasmanian|Queenslander|Sydneysider|Gazan|Crimean|Hoosier
Democrat|Democratic|Republican|Tory|Tories|Communist|Marxist|Leninist|Maoist|Stalinist|Trotskyist|Nazi|Neo-Nazi
Fascist|Bolshevik|Social Democrat|Christian Democrat|Liberal Democrat|Labourite|Peronist|Baathist|Ba'athist|Kemalist
Gaullist|Sandinista|Zapatista|Confederate|Anglophone|Francophone|Franco|Sino|Anglo|Afro|Judeo|Euro-Atlantic|Judaeo-Christian
Indo-European|Chavista|Thatcherite|Trumpist|Republican-led|Islamophobic|Afrikaner|Boer|Ashkenazi|Sephardic|Hasidic|Haredi
`;

/** Languages that are not also a people's adjective; `|` between. */
export const LANGUAGES = `Mandarin|Cantonese|Hindi|Urdu|Farsi|Dari|Pashto|Swahili|Hebrew|Yiddish|Latin|Esperanto|Tagalog|Gaelic|Sanskrit`;

/** Wars, games and other happenings known by name; `|` between. */
export const EVENTS = `
World War I|World War II|World War One|World War Two|First World War|Second World War|World War|Cold War|Gulf War
Vietnam War|Korean War|Iraq War|Civil War|American Civil War|Spanish Civil War|Syrian Civil War|Crimean War|Falklands War
Six-Day War|Six Day War|Yom Kippur War|Iran-Iraq War|Russo-Ukrainian War|Afghan War|Bosnian War|Kosovo War|Boer War
Holocaust|Nakba|Arab Spring|Prague Spring|Orange Revolution|Euromaidan|French Revolution|Russian Revolution
October Revolution|Cultural Revolution|Islamic Revolution|Industrial Revolution|Great Depression|Great Recession
Great Leap Forward|Rwandan Genocide|Armenian Genocide|Brexit|Watergate|Iran-Contra|D-Day|Boxing Day Tsunami
World Cup|FIFA World Cup|Rugby World Cup|Cricket World Cup|Women's World Cup|Olympics|Olympic Games|Summer Olympics
Winter Olympics|Paralympics|Paralympic Games|Commonwealth Games|Asian Games|Super Bowl|World Series|Champions League
Europa League|Premier League|La Liga|Bundesliga|Serie A|FA Cup|Copa America|Copa América|Euro 2016|Euro 2020|Euro 2024
Stanley Cup|Davis Cup|Ryder Cup|America's Cup|Wimbledon|US Open|U.S. Open|French Open|Australian Open|Roland Garros
Tour de France|Giro d'Italia|Grand Prix|Kentucky Derby|Grand National|Boston Marathon|London Marathon|Formula One
Grammy Awards|Grammys|Academy Awards|Oscars|Golden Globes|Emmy Awards|Emmys|Nobel Peace Prize|Nobel Prize|Pulitzer Prize
Booker Prize|Eurovision|Eurovision Song Contest|Cannes Film Festival|Venice Film Festival|Berlin Film Festival
Sundance Film Festival|Glastonbury|Oktoberfest|Burning Man|Black Friday|Cyber Monday|Super Tuesday|Bloody Sunday
Ramadan|Eid al-Fitr|Eid al-Adha|Diwali|Hanukkah|Passover|Yom Kippur|Rosh Hashanah|Hurricane Katrina|Hurricane Sandy
Hurricane Maria|Hurricane Harvey|Hurricane Irma|Typhoon Haiyan|Cyclone Nargis|Intifada|Second Intifada|Bay of Pigs
Battle of Stalingrad|Battle of Britain|Nuremberg Trials|Munich Agreement|Yalta Conference|Bretton Woods
`;

/** Laws and treaties known by name; `|` between. */
export const LAWS = `
Constitution|US Constitution|Bill of Rights|First Amendment|Second Amendment|Fourth Amendment|Fifth Amendment
Fourteenth Amendment|Patriot Act|Affordable Care Act|Obamacare|Civil Rights Act|Voting Rights Act|Freedom of Information Act
Espionage Act|Magna Carta|Geneva Convention|Geneva Conventions|Kyoto Protocol|Paris Agreement|Paris Accord|Paris Climate Agreement
Oslo Accords|Camp David Accords|Abraham Accords|Minsk Agreements|Minsk agreements|Good Friday Agreement|Lisbon Treaty
Treaty of Lisbon|Maastricht Treaty|Treaty of Versailles|North American Free Trade Agreement|NAFTA|Warsaw Pact
New START|START Treaty|Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty|Schengen Agreement|General Data Protection Regulation|GDPR
Trans-Pacific Partnership|Universal Declaration of Human Rights|Genocide Convention|Rome Statute|Sharia|Magnitsky Act|Roe v. Wade
`;
