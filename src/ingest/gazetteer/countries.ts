/**
 * The states of the world and a few former or disputed ones, a line each:
 * `name | other names | people and adjective, the commoner first | capitals`, commas inside a field.
 * The people's plurals are formed by rule and need no entry.
 */
export const COUNTRIES = `
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia|Commonwealth of Australia|Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|The Bahamas|Bahamian|Nassau
Bahrain|Kingdom of Bahrain|Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian,Bajan|Bridgetown
Belarus|Byelorussia|Belarusian,Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz,Sucre
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan,Motswana|Gaborone
Brazil||Brazilian|Brasilia,Brasília
Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe,Burkinabé|Ouagadougou
Burundi||Burundian|Bujumbura,Gitega
Cambodia|Kampuchea|Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaoundé,Yaounde
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic||Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC,Mainland China|Chinese|Beijing,Peking
Colombia||Colombian|Bogotá,Bogota
Comoros||Comorian,Comoran|Moroni
Congo|Republic of the Congo,Republic of Congo,Congo-Brazzaville|Congolese|Brazzaville
Democratic Republic of the Congo|DR Congo,DRC,D.R. Congo,Democratic Republic of Congo,Congo-Kinshasa|Congolese|Kinshasa
Costa Rica||Costa Rican|San José,San Jose
Croatia||Croatian|Zagreb
Cuba||Cuban|Havana
Cyprus|Republic of Cyprus|Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish,Dane|Copenhagen
Djibouti||Djiboutian|
Dominica||Dominican|Roseau
Dominican Republic||Dominican|Santo Domingo
East Timor|Timor-Leste|Timorese,East Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt|Arab Republic of Egypt|Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France|French Republic|French,Frenchman,Frenchwoman,Frenchmen|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece|Hellenic Republic|Greek|Athens
Greenland||Greenlandic,Greenlander|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hongkonger,Hong Konger|
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavik,Reykjavík
India|Republic of India|Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta,Nusantara
Iran|Islamic Republic of Iran|Iranian|Tehran,Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishmen|Dublin
Israel|State of Israel|Israeli|Jerusalem
Italy||Italian|Rome
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|South Tarawa
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz,Kyrgyzstani|Bishkek
Laos||Lao,Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho,Mosotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|Luxembourg City
Macau|Macao|Macanese|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur,Putrajaya
Maldives|The Maldives|Maldivian|Malé
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico|United Mexican States|Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Palikir
Moldova|Republic of Moldova|Moldovan|Chisinau,Chișinău
Monaco||Monegasque,Monacan|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese,Myanmarese|Naypyidaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|Yaren
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam,The Hague
New Zealand|Aotearoa|New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK,Democratic People's Republic of Korea,N. Korea|North Korean|Pyongyang
North Macedonia|Macedonia,Republic of Macedonia|Macedonian,North Macedonian|Skopje
Norway||Norwegian|Oslo
Oman|Sultanate of Oman|Omani|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
Palau||Palauan|Ngerulmud
Palestine|State of Palestine,Palestinian Territories|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asunción,Asuncion
Peru||Peruvian|Lima
Philippines|The Philippines,Republic of the Philippines|Filipino,Philippine,Filipina|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|San Juan
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St. Lucia,St Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown
Samoa||Samoan|Apia
San Marino||Sammarinese|
São Tomé and Príncipe|Sao Tome and Principe|São Toméan|São Tomé
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian|Belgrade
Seychelles|The Seychelles|Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali,Somalian|Mogadishu
Somaliland||Somalilander|Hargeisa
South Africa|Republic of South Africa|South African|Pretoria,Cape Town
South Korea|ROK,Republic of Korea,S. Korea|South Korean|Seoul
South Sudan||South Sudanese|Juba
Spain|Kingdom of Spain|Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern,Berne
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
Tajikistan||Tajik,Tajikistani|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Togo||Togolese|Lomé,Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad & Tobago|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Ni-Vanuatu,Vanuatuan|Port Vila
Vatican City|Holy See||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Western Sahara||Sahrawi|Laayoune
Yemen||Yemeni|Sanaa,Sana'a
Zambia||Zambian|Lusaka
Zimbabwe|Rhodesia|Zimbabwean|Harare
Soviet Union|USSR,U.S.S.R.|Soviet|
Yugoslavia||Yugoslav,Yugoslavian|
Czechoslovakia||Czechoslovak,Czechoslovakian|
East Germany||East German|
West Germany||West German|
Zaire||Zairean|
`;
