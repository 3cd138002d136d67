/** Words written with a capital before a person's name and no part of it, a space between; with and without a point. */
export const TITLES = `
Mr Mrs Ms Miss Messrs Dr Doctor Prof Professor President Vice-President Vice Prime Minister Premier Chancellor King Queen Prince
Princess Pope Sir Lord Lady Dame Baron Baroness Duke Duchess Count Countess Earl Emperor Empress Sheikh Sheik Emir Sultan
Imam Ayatollah Mullah Maulana Rabbi Rev Reverend Father Sister Brother Bishop Archbishop Cardinal Patriarch General Gen
Lieutenant Lt Colonel Col Major Maj Captain Capt Sergeant Sgt Corporal Private Admiral Adm Rear Commander Cmdr Brigadier
Marshal Field Commodore Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor Ambassador Secretary
Undersecretary Judge Justice Magistrate Attorney Solicitor Chairman Chairwoman Chairperson Chief Coach Speaker Councillor
Councilman Councilwoman Councilor Alderman Deputy Inspector Detective Officer Constable Superintendent Sheriff Hon Honourable
Honorable Comrade Director Director-General Spokesman Spokeswoman Spokesperson CEO CFO COO Former Ex-President Ex Then-President
Acting Interim Foreign Defence Defense Finance Interior Health Home Education Press Commissioner Minister-President
Taoiseach MP MEP Lawmaker Delegate Envoy Analyst Author Actor Actress Singer Astronaut Cosmonaut Pilot Executive Managing Associate
Assistant Senior Junior Staff Crown Saint First Supreme Leader Special Counsel Treasurer Manager Principal Dean Provost Chaplain
`;

/** Offices that go on with "of" or "for" ("Secretary of Defense") and are no name by themselves. */
export const OFFICES_OF = `
Secretary Minister Chief Director Head Governor Mayor Speaker President Chairman Chairwoman Ministers Secretaries Leader Duke
Duchess Prince Princess Earl King Queen Bishop Archbishop Chancellor Commissioner Undersecretary Attorney Professor Commander
Ambassador Master Bachelor Doctor Deputy Member Patriarch Director-General Commander-in-Chief
`;

/** Words in lower case that stand right before a person's name ("spokesman John Smith"). */
export const ROLES = `
president minister premier chancellor leader chairman chairwoman chairperson chair spokesman spokeswoman spokesperson director
manager coach captain striker goalkeeper midfielder defender forward winger player batsman bowler champion actor actress singer
author writer novelist journalist reporter professor analyst economist lawyer attorney judge senator lawmaker politician
candidate nominee ambassador envoy secretary governor mayor king queen prince princess pope bishop archbishop general colonel
commander officer detective father mother brother sister son daughter wife husband widow scientist researcher founder
co-founder owner executive activist dictator artist director-general defenseman pitcher quarterback guard driver rider cyclist
runner swimmer boxer golfer skipper referee editor columnist correspondent photographer filmmaker producer composer conductor
musician guitarist drummer rapper comedian presenter host broadcaster historian physicist biologist chemist astronomer
psychologist doctor surgeon nurse teacher principal student engineer architect designer developer programmer hacker
entrepreneur businessman businesswoman billionaire millionaire financier banker investor trader chief boss head deputy aide
adviser advisor strategist counsel prosecutor solicitor barrister plaintiff defendant suspect victim gunman shooter bomber
killer survivor prisoner inmate resident neighbour neighbor friend colleague teammate partner girlfriend boyfriend cousin
uncle aunt nephew niece grandson grandfather grandmother democrat republican congressman congresswoman councillor commissioner
superintendent inspector sergeant lieutenant admiral pilot astronaut cosmonaut explorer poet playwright philosopher
broadcaster theologian cleric imam rabbi priest pastor preacher missionary veteran incumbent challenger rival opponent winner finalist star legend
`;

/** Verbs of saying that follow a speaker or stand before him ("said Smith"). */
export const SAYING = `
said says say told tells added adds stated states announced announces argued argues asked asks asserted asserts warned warns
wrote writes claimed claims insisted insists replied explained explains testified acknowledged declared denied denies hinted
mentioned noted notes recalled tweeted believes believed thinks thought suggested suggests admitted admits commented concluded
confirmed confirms described emphasised emphasized stressed urged vowed pledged promised predicted quipped remarked responded
joked complained continued accused apologised apologized resigned tweets
`;

/** Small words inside names of persons ("Ursula von der Leyen"). */
export const PARTICLES = `de da di do dos das del della der den van von bin ibn bint al el la le abu ul ben du ter ten zu e y`;
