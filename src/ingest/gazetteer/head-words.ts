/** Last words of names of organisations ("Bank", "Ministry"), a space between. */
export const ORGANISATION_HEADS = `
Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP Plc PLC plc GmbH AG SA NV SE Group Holdings Holding Industries
Partners Bank Bancorp Insurance Airlines Airways Airline Motors Pharmaceuticals Pharma Systems Technologies Technology Networks Media
Broadcasting Television TV Radio News Times Post Journal Tribune Herald Gazette Observer Chronicle Telegraph Courier Magazine Press
Agency Bureau Department Ministry Office Commission Committee Council Board Authority Administration Service Services Association
Federation Confederation Union League Alliance Organization Organisation Foundation Institute Institution University College School
Academy Hospital Clinic Church Court Parliament Congress Senate Assembly Party Front Movement Army Navy Brigade Battalion Regiment Force
Forces Guard Guards Police Corps Command Fund Trust Society Club Centre Center Coalition Cabinet Secretariat Tribunal Observatory Museum
Library Orchestra Philharmonic Symphony Team FC F.C. AFC United Rovers Athletic Wanderers Hotspur Exchange Securities Conference Network
Watch International Legislature Treasury Directorate Division Inspectorate Chamber Consortium Cooperative Syndicate Cartel Militia
Studios Pictures Entertainment Records Publishing Publishers Books Communications Telecom Telecommunications Electronics Energy Petroleum
Oil Gas Mining Resources Steel Chemicals Foods Brewery Stores Supermarkets Laboratories Laboratory Labs Software Solutions Capital
Investments Ventures Enterprises Brothers Associates Consulting Logistics Railway Railways Railroad Shipping Lines Aviation Aerospace
`;

/** Words after which "of" or "for" continues an organisation's name ("Ministry of Defence"). */
export const ORGANISATIONS_OF = `
Ministry Department Bank University College Institute Bureau Office Council House Board Chamber Court Church Federation Association
Organization Organisation Union League Academy School Society Committee Commission Party Army Confederation Institution Parliament
Center Centre Centers Campaign Coalition Movement Front Museum Foundation Directorate Agency Bar Assembly Congress Alliance Brotherhood
Administration Network Fund Faculty Hospital Journal Division Secretariat Agencies Panel Chambers Conference Courts District Tribunal
`;

/** Last words of names of regions, waters and mountains. */
export const REGION_HEADS = `
River Lake Sea Ocean Gulf Bay Strait Straits Channel Canal Mountain Mountains Hills Valley Desert Peninsula Island Islands
Coast Cape Beach Forest Plateau Basin Delta Strip Heights Corridor Glacier Volcano Reef Archipelago Creek Falls Fjord Plain Plains
`;

/** Last words of names of places that are governed. */
export const GOVERNED_HEADS = `
Province County District Region State Prefecture Governorate Oblast Krai Republic Kingdom Territory Territories Emirates Village Town
City Township Municipality Canton Voivodeship Borough Parish
`;

/** Last words of names of buildings, roads and sites. */
export const SITE_HEADS = `
Airport Street Road Avenue Boulevard Lane Drive Highway Motorway Freeway Bridge Square Stadium Arena Station Port Harbour Harbor Dam
Palace Tower Towers Castle Hotel Prison Jail Base Cathedral Mosque Temple Synagogue Chapel Shrine Abbey Monastery Plaza Mall Hall Tunnel
Barracks Circuit Speedway Park Zoo Cemetery Gardens Pier Gate Courthouse Theatre Theater Auditorium Airfield Terminal Reactor Refinery
Monument Memorial Building Embassy
`;

/** Last words of names of happenings. */
export const EVENT_HEADS = `
War Wars Cup Games Olympics Championship Championships Tournament Open Masters Prix Marathon Festival Summit Revolution Uprising
Trophy Rally Massacre Genocide Intifada Playoffs Derby Awards Parade Convention Expo
`;

/** Last words of names of laws and treaties. */
export const LAW_HEADS = `Act Bill Constitution Treaty Accord Accords Agreement Agreements Protocol Amendment Directive Charter Code Pact`;

/** First words of names of storms ("Hurricane Sandy"), of ships ("USS Cole") and of places ("Lake Chad"). */
export const STORMS = `Hurricane Typhoon Cyclone Storm`;
export const SHIPS = `USS HMS HMAS HMCS INS MV SS RMS USNS`;
export const PLACE_OPENERS = `County Mount Mt Mt. Lake Cape Gulf River Fort Port Isle Strait Bay`;
