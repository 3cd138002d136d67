/** Cities, states, provinces and other places with a government of their own, capitals of countries aside; `|` between. */
export const GOVERNED_PLACES = `
England|Scotland|Wales|Northern Ireland|Washington D.C.|Washington, D.C.|Washington DC|Washington, DC|D.C.
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana
Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana
Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|New York State|North Carolina|North Dakota|Ohio
Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia
Washington State|West Virginia|Wisconsin|Wyoming|Guam|American Samoa|US Virgin Islands|Northern Mariana Islands
New York City|Los Angeles|Chicago|Houston|Philadelphia|San Antonio|San Diego|Dallas|Austin|Jacksonville|Fort Worth
Columbus|Indianapolis|Charlotte|San Francisco|Seattle|Denver|Oklahoma City|Nashville|El Paso|Boston|Portland
Las Vegas|Detroit|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta
Omaha|Colorado Springs|Raleigh|Miami|Long Beach|Virginia Beach|Oakland|Minneapolis|Tulsa|Tampa|New Orleans
Cleveland|Honolulu|Anaheim|Cincinnati|Pittsburgh|St. Louis|St Louis|Salt Lake City|Orlando|Phoenix|Newark|Buffalo
Anchorage|Richmond|Baton Rouge|Des Moines|Little Rock|Tallahassee|Savannah|Charleston|Santa Fe|Hartford|Brooklyn
Manhattan|Queens|Bronx|Staten Island|Hollywood|Beverly Hills|Malibu|Palo Alto|San Bernardino|Santa Monica
Ferguson|Flint|Uvalde|Parkland|Newtown|Annapolis|Harrisburg|Juneau|Boise|Spokane|Toledo|Akron|Dayton
Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland
Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Toronto|Montreal|Montréal
Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Halifax|Mississauga|Fort McMurray
New South Wales|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|Sydney|Melbourne
Brisbane|Perth|Adelaide|Gold Coast|Hobart|Darwin|Auckland|Christchurch|Dunedin|Alice Springs|Cairns
Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Coventry|Bradford|Cardiff
Belfast|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Oxford|Cambridge|Southampton|Portsmouth|Plymouth|Norwich
Brighton|York|Swansea|Londonderry|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Cornwall|Devon|Norfolk|Suffolk
Merseyside|Cumbria|Northumberland|Hampshire|Derbyshire|Cork|Galway|Limerick|Gibraltar|Bermuda|Isle of Man
Cayman Islands|Falkland Islands|Jersey|Guernsey|Blackpool|Salisbury|Windsor|Westminster
Marseille|Marseilles|Lyon|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Calais|Cannes|Grenoble|Montpellier|Rouen
Versailles|Normandy|Brittany|Corsica|Alsace|Burgundy|Provence|Munich|Hamburg|Frankfurt|Cologne|Stuttgart
Düsseldorf|Dusseldorf|Leipzig|Dresden|Dortmund|Essen|Bremen|Hanover|Nuremberg|Bonn|Potsdam|Bavaria|Saxony
Brandenburg|Hesse|Thuringia|North Rhine-Westphalia|Baden-Württemberg|Lower Saxony|Schleswig-Holstein
Milan|Naples|Turin|Venice|Florence|Genoa|Bologna|Palermo|Verona|Pisa|Lampedusa|Sicily|Sardinia|Lombardy|Tuscany
Barcelona|Valencia|Seville|Bilbao|Zaragoza|Malaga|Granada|Catalonia|Andalusia|Basque Country|Galicia|Porto
Rotterdam|Utrecht|Eindhoven|Antwerp|Ghent|Bruges|Liège|Flanders|Wallonia|Geneva|Zurich|Zürich|Basel|Lausanne
Davos|Salzburg|Innsbruck|Graz|Tyrol|Gothenburg|Malmö|Malmo|Uppsala|Bergen|Aarhus|Tampere|Turku
Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Wrocław|Lodz|Łódź|Poznan|Katowice|Brno|Ostrava|Pilsen|Timisoara|Cluj
Plovdiv|Varna|Thessaloniki|Lesbos|Crete|Rhodes|Split|Dubrovnik|Mostar|Srebrenica|Banja Luka|Republika Srpska
Novi Sad|Mitrovica|Tartu|Narva|Kaunas|Daugavpils|Kaliningrad|Transnistria|Abkhazia|South Ossetia
Nagorno-Karabakh|Stepanakert|Tskhinvali|Batumi|Ganja|Istanbul|Izmir|Antalya|Gaziantep|Diyarbakir|Adana|Bursa
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Stalingrad|Novosibirsk|Yekaterinburg|Nizhny Novgorod
Kazan|Samara|Omsk|Rostov|Rostov-on-Don|Ufa|Volgograd|Perm|Voronezh|Krasnodar|Sochi|Vladivostok|Murmansk|Kursk
Belgorod|Bryansk|Grozny|Beslan|Chechnya|Dagestan|Ingushetia|North Ossetia|Tatarstan|Bashkortostan|Tuva|Yakutsk
Irkutsk|Khabarovsk|Sevastopol|Simferopol|Crimea|Kharkiv|Kharkov|Odesa|Odessa|Dnipro|Donetsk|Luhansk|Lugansk
Zaporizhzhia|Lviv|Mariupol|Kherson|Mykolaiv|Bakhmut|Avdiivka|Bucha|Irpin|Chernihiv|Sumy|Poltava|Kramatorsk
Sloviansk|Severodonetsk|Melitopol|Berdyansk|Chernobyl|Pokrovsk|Debaltseve|Horlivka|Vinnytsia|Grodno|Brest|Gomel
Tel Aviv|Haifa|Eilat|Beersheba|Ashkelon|Ashdod|Sderot|Nazareth|Bethlehem|Hebron|Nablus|Jenin|Gaza City|Rafah
Khan Younis|Khan Yunis|Jericho|East Jerusalem|West Jerusalem|Tulkarm|Deir al-Balah|Jabalia|Aleppo|Homs|Hama
Idlib|Latakia|Raqqa|Daraa|Deir ez-Zor|Kobani|Palmyra|Tartus|Mosul|Basra|Kirkuk|Fallujah|Ramadi|Tikrit|Erbil
Irbil|Najaf|Karbala|Samarra|Sulaymaniyah|Sidon|Tyre|Mecca|Medina|Jeddah|Dhahran|Dubai|Sharjah|Aden|Taiz
Hodeidah|Marib|Isfahan|Mashhad|Shiraz|Tabriz|Qom|Natanz|Bushehr|Kandahar|Herat|Jalalabad|Kunduz|Mazar-i-Sharif
Helmand|Lashkar Gah|Karachi|Lahore|Peshawar|Rawalpindi|Faisalabad|Multan|Quetta|Swat|Abbottabad|Balochistan
Sindh|Khyber Pakhtunkhwa|Punjab|Waziristan|North Waziristan|South Waziristan|Gilgit-Baltistan|Azad Kashmir
Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow
Kanpur|Nagpur|Surat|Bhopal|Patna|Srinagar|Amritsar|Varanasi|Agra|Goa|Gujarat|Maharashtra|Rajasthan|Uttar Pradesh
Madhya Pradesh|Andhra Pradesh|Tamil Nadu|Karnataka|Kerala|Odisha|Orissa|Bihar|Jharkhand|Chhattisgarh|Assam
West Bengal|Haryana|Himachal Pradesh|Uttarakhand|Telangana|Manipur|Nagaland|Mizoram|Tripura|Meghalaya|Ladakh
Jammu|Jammu and Kashmir|Chittagong|Cox's Bazar|Sylhet|Rajshahi|Pokhara|Jaffna|Kandy|Galle
Shanghai|Guangzhou|Shenzhen|Tianjin|Wuhan|Chongqing|Chengdu|Nanjing|Hangzhou|Xi'an|Xian|Harbin|Shenyang|Qingdao
Dalian|Suzhou|Kunming|Urumqi|Ürümqi|Lhasa|Changsha|Zhengzhou|Jinan|Xiamen|Guangdong|Sichuan|Hunan|Hubei|Henan
Hebei|Shandong|Shanxi|Shaanxi|Jiangsu|Zhejiang|Fujian|Anhui|Yunnan|Guizhou|Guangxi|Gansu|Qinghai|Hainan|Jilin
Liaoning|Heilongjiang|Inner Mongolia|Xinjiang|Tibet|Ningxia|Kaohsiung|Taichung|Osaka|Kyoto|Nagoya|Yokohama
Sapporo|Fukuoka|Kobe|Hiroshima|Nagasaki|Sendai|Fukushima|Okinawa|Hokkaido|Busan|Incheon|Daegu|Gwangju|Daejeon
Panmunjom|Kaesong|Chiang Mai|Phuket|Pattaya|Ho Chi Minh City|Saigon|Da Nang|Haiphong|Hue|Siem Reap|Mandalay
Yangon|Rangoon|Rakhine|Kachin|Shan State|Penang|Johor|Johor Bahru|Sabah|Sarawak|Surabaya|Bandung|Medan|Bali
Denpasar|Aceh|Banda Aceh|Papua|West Papua|Yogyakarta|Makassar|Quezon City|Davao|Cebu|Zamboanga|Marawi|Almaty
Samarkand|Bukhara|Osh|Semey|Johannesburg|Durban|Soweto|Bloemfontein|Port Elizabeth|KwaZulu-Natal|Gauteng|Lagos
Kano|Ibadan|Port Harcourt|Kaduna|Maiduguri|Jos|Borno|Chibok|Kumasi|Abidjan|Bouaké|Douala|Timbuktu|Gao|Kidal
Mopti|Agadez|Goma|Bukavu|Lubumbashi|Kisangani|Kivu|North Kivu|South Kivu|Ituri|Katanga|Mombasa|Kisumu|Eldoret
Garissa|Entebbe|Gulu|Dar es Salaam|Zanzibar|Arusha|Blantyre|Bulawayo|Beira|Cabo Delgado|Kismayo|Puntland
Tigray|Mekelle|Amhara|Oromia|Darfur|El Fasher|Omdurman|Port Sudan|South Kordofan|Abyei|Benghazi|Misrata|Sirte
Tobruk|Derna|Sfax|Oran|Casablanca|Marrakesh|Marrakech|Fez|Tangier|Alexandria|Giza|Port Said|Luxor|Aswan
Sharm el-Sheikh|Ismailia|El-Arish|Réunion|Mayotte|Guadeloupe|Martinique|French Guiana|New Caledonia
French Polynesia|Tahiti|Nouméa|Papeete|Bougainville|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Ciudad Juarez
Acapulco|Cancún|Cancun|Puebla|Veracruz|Oaxaca|Chiapas|Sinaloa|Guerrero|Jalisco|Chihuahua|Sonora|Michoacán
Tamaulipas|Baja California|San Pedro Sula|León|Medellín|Medellin|Cali|Cartagena|Barranquilla|Cúcuta|Guayaquil
Maracaibo|Zulia|Rio de Janeiro|Rio|São Paulo|Sao Paulo|Salvador|Fortaleza|Belo Horizonte|Manaus|Recife
Porto Alegre|Curitiba|Bahia|Minas Gerais|Rosario|Córdoba|Mendoza|Mar del Plata|Valparaíso|Valparaiso
Concepción|Arequipa|Cusco|Cochabamba|Santa Cruz|Guantánamo|Guantanamo|Santiago de Cuba|Cap-Haïtien
Curaçao|Aruba|Bonn|Constantinople|Kurdistan|Iraqi Kurdistan|Eurozone|Prussia|Ottoman Empire|Roman Empire
`;

/** Continents, seas, mountains and regions that no one government stands for; `|` between. */
export const REGIONS = `
Europe|Asia|Africa|Americas|North America|South America|Latin America|Central America|Antarctica|Oceania|Eurasia
Australasia|Middle East|Near East|Far East|West Bank|Gaza|Gaza Strip|Donbas|Donbass|Golan Heights|Kashmir|Balkans
Western Balkans|Caucasus|North Caucasus|South Caucasus|Caribbean|Sahel|Siberia|Scandinavia|Indo-Pacific|Indo Pacific
Indo-Pacific region|Asia-Pacific|Asia Pacific|Korean Peninsula|Korean peninsula|Arabian Peninsula|Iberian Peninsula
Sinai Peninsula|Crimean Peninsula|Kola Peninsula|Kamchatka|Kamchatka Peninsula|Sinai|Arctic|Antarctic|Arctic Ocean
Atlantic|Atlantic Ocean|North Atlantic|South Atlantic|Pacific|Pacific Ocean|South Pacific|North Pacific|Indian Ocean
Southern Ocean|Mediterranean|Mediterranean Sea|Eastern Mediterranean|Baltic|Baltic Sea|Baltics|Baltic states
Black Sea|Red Sea|North Sea|Caspian Sea|Dead Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|Sea of Azov|Azov Sea
Sea of Japan|East Sea|Yellow Sea|South China Sea|East China Sea|Barents Sea|Bering Sea|Bering Strait|Arabian Sea
Andaman Sea|Coral Sea|Tasman Sea|Irish Sea|Ionian Sea|Caribbean Sea|Bay of Bengal|Bay of Biscay|Gulf of Aden
Gulf of Mexico|Gulf of Oman|Gulf of Guinea|Gulf of Thailand|Gulf of Tonkin|Gulf Coast|Persian Gulf|Arabian Gulf
Strait of Hormuz|Straits of Hormuz|Strait of Malacca|Malacca Strait|Taiwan Strait|Strait of Gibraltar|Bosphorus
Bosporus|Dardanelles|English Channel|Suez Canal|Panama Canal|Horn of Africa|Cape of Good Hope|Cape Horn
Sub-Saharan Africa|Saharan Africa|West Africa|East Africa|North Africa|Central Africa|Southern Africa|Western Africa
Eastern Africa|Southeast Asia|South-East Asia|South East Asia|South Asia|Central Asia|East Asia|West Asia
Northeast Asia|Western Asia|Eastern Asia|Eastern Europe|Western Europe|Central Europe|Northern Europe
Southern Europe|Central and Eastern Europe|East Coast|West Coast|Midwest|New England|Deep South|Bible Belt|Rust Belt
Silicon Valley|Bay Area|San Francisco Bay|Chesapeake Bay|Hudson Bay|Long Island|Cape Cod|Rocky Mountains|Rockies
Appalachia|Appalachian Mountains|Great Lakes|Great Plains|Lake Michigan|Lake Superior|Lake Erie|Lake Victoria
Lake Chad|Lake Tanganyika|Lake Baikal|Lake Geneva|Grand Canyon|Yellowstone|Yosemite|Mississippi River|Missouri River
Ohio River|Hudson River|Colorado River|Rio Grande|Amazon River|Amazon Basin|Amazon rainforest|Amazonia|Andes
Patagonia|Galápagos|Galapagos Islands|Himalayas|Himalaya|Mount Everest|Everest|Hindu Kush|Karakoram|Alps
Swiss Alps|Pyrenees|Carpathians|Urals|Ural Mountains|Apennines|Dolomites|Mont Blanc|Kilimanjaro|Mount Kilimanjaro
Mount Fuji|Mount Etna|Vesuvius|Sahara|Sahara Desert|Kalahari|Gobi Desert|Danube|Rhine|Rhône|Elbe|Thames
River Thames|Seine|Volga|Don River|Dnieper|Dnipro River|Dniester|Nile|Nile River|Blue Nile|Nile Delta|Congo River
Niger River|Niger Delta|Zambezi|Tigris|Euphrates|Jordan River|Jordan Valley|Ganges|Indus|Brahmaputra|Mekong
Mekong River|Mekong Delta|Yangtze|Yangtze River|Yellow River|Pearl River Delta|Yalu River|Amur|Sea of Galilee
Canary Islands|Azores|Madeira|Balearic Islands|Mallorca|Ibiza|Channel Islands|Hebrides|Shetland|Orkney
Faroe Islands|Svalbard|Lapland|Spratly Islands|Paracel Islands|Senkaku Islands|Diaoyu Islands|Kuril Islands
Scarborough Shoal|Second Thomas Shoal|Snake Island|Great Barrier Reef|Polynesia|Melanesia|Mindanao|Luzon|Visayas
Java|Sumatra|Borneo|Sulawesi|Kalimantan|New Guinea|Honshu|Kyushu|Jeju|Hispaniola|Tierra del Fuego|Mesopotamia
Levant|Maghreb|Anatolia|Transylvania|Galilee|Negev|Bekaa Valley|Fergana Valley|Swat Valley|Kashmir Valley
Panjshir Valley|Northern Hemisphere|Southern Hemisphere|Western Hemisphere|Global South|Ground Zero|Earth|Mars
Jupiter|Saturn|Milky Way|Outback|Fertile Crescent|Golden Triangle|Iron Curtain|Korea|Korean Demilitarized Zone
`;

/** Buildings and sites known by name everywhere; `|` between. */
export const SITES = `
Eiffel Tower|Big Ben|Heathrow|Heathrow Airport|Gatwick|Gatwick Airport|Red Square|Tahrir Square|Tiananmen Square
Times Square|Trafalgar Square|Maidan|Independence Square|Golden Gate Bridge|Brooklyn Bridge|Statue of Liberty
Empire State Building|World Trade Center|Twin Towers|Trump Tower|Mar-a-Lago|Camp David|Guantanamo Bay|Guantánamo Bay
Buckingham Palace|Windsor Castle|Westminster Abbey|Notre-Dame|Notre Dame Cathedral|Louvre|Brandenburg Gate
Berlin Wall|Auschwitz|Al-Aqsa Mosque|Al-Aqsa|Temple Mount|Western Wall|Wailing Wall|Great Wall|Great Wall of China
Forbidden City|Taj Mahal|Rafah crossing|Kerem Shalom|Yasukuni Shrine|St. Peter's Square|Sistine Chapel|Colosseum
Acropolis|Hagia Sophia|Sydney Opera House|Wembley|Wembley Stadium|Old Trafford|Anfield|Camp Nou|Madison Square Garden
Yankee Stadium|Fenway Park|Central Park|Hyde Park|Grand Central|JFK Airport|O'Hare|Dulles|Pearl Harbor|Fort Hood
Fort Bragg|Cape Canaveral|Kennedy Space Center|Baikonur|Baikonur Cosmodrome|Zaporizhzhia Nuclear Power Plant
Fukushima Daiichi|Three Mile Island|Hoover Dam|Three Gorges Dam|Kerch Bridge|Kakhovka Dam|Wall Street|Capitol Hill
Fleet Street|Broadway|Sunset Boulevard|Champs-Élysées|Champs Elysées|Fifth Avenue|Pennsylvania Avenue|Bagram
Bagram Air Base|Incirlik|Lincoln Memorial|Arlington National Cemetery|National Mall|Azovstal|Robben Island
`;

/** Other names of places, `;` between, each place's own name first. */
export const PLACE_ALIASES = `
Washington = Washington D.C. = Washington, D.C. = Washington DC = Washington, DC = D.C. = DC; New York City = NYC;
Los Angeles = L.A.; Kyiv = Kiev; Mumbai = Bombay; Kolkata = Calcutta; Chennai = Madras; Bengaluru = Bangalore; Yangon = Rangoon;
Ho Chi Minh City = Saigon; Beijing = Peking; Saint Petersburg = St. Petersburg = St Petersburg; Kharkiv = Kharkov; Odesa = Odessa;
Luhansk = Lugansk; Tehran = Teheran; Donbas = Donbass; Indo-Pacific = Indo Pacific = Indo-Pacific region; Asia-Pacific = Asia Pacific;
Marrakesh = Marrakech; São Paulo = Sao Paulo; Khan Younis = Khan Yunis; Erbil = Irbil; Rio de Janeiro = Rio; Brasília = Brasilia;
Xi'an = Xian; Marseille = Marseilles; Timbuktu = Tombouctou; Korean Peninsula = Korean peninsula; Gaza Strip = Gaza;
Himalayas = Himalaya; Bosphorus = Bosporus; Southeast Asia = South-East Asia = South East Asia; Persian Gulf = Arabian Gulf
`;
