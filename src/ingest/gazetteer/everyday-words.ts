/** Words of grammar: at the start of a sentence, or with a capital in a headline, they name nothing. */
export const GRAMMAR_WORDS = `
a an the this that these those he she it they we i you who whom what when where why how which whose his her hers its their theirs our
ours my mine your yours him them me us and or but nor so yet for of in on at by to from with without within into onto upon over under
after before during since until till while whilst although though because if unless as than then there here not no yes also only just
even still however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead later earlier recently now
today yesterday tomorrow tonight once again both either neither each every all any some many most few several other others another
such one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens last next first second third
more less about above across against along amid amidst among amongst around behind below beneath beside besides between beyond despite
down except inside like near off out outside past per plus regarding round through throughout toward towards unlike up via versus vs is
am are was were be been being has have had having do does did doing done will would can could may might must shall should ought let lets
everyone everybody everything everywhere someone somebody something somewhere anyone anybody anything anywhere nobody nothing nowhere
itself himself herself themselves ourselves myself yourself own same too very much quite rather almost nearly already always never ever
often sometimes usually perhaps maybe indeed else according due given following including concerning considering compared back ago
together apart away forward how's it's that's there's he's she's we're they're i'm don't didn't doesn't can't won't isn't wasn't
`;

/** Everyday words a sentence or a title often starts with, beside those the endings below tell. */
export const EVERYDAY_WORDS = `
abortion abuse access accident account act action activist activists actor adult adults age agency agent agents aid aim air aircraft
airline airlines airport alert alien allies ally amateur ambassador analyst analysts anger animal animals answer anti anyone
appeal apple approval area areas arms army arrest art article artist ask asked asylum athlete athletes attack attacks attempt attempts
attorney aunt author authorities authority autumn award baby back bad bail ban bank banks bar base baseball basketball battle beach bear
beat bed beer behaviour best better bid big bill billion bird birds birth black blame blast blasts block blood blue board boat body bomb
bombs book books border boss bottom box boy boys brain break breaking bridge bring brother budget build building bus buses
business businesses buy cabinet call called calls camera camp campaign cancer candidate candidates capital captain car care cars case
cases cash cast cat cause center central centre century chair chairman chairwoman chance change changes charge charges check chemical
chief child children choice church cities citizen citizens city civil civilian civilians claim claims class clean clear climate close
clothes club coach coal coalition coast coffee cold college colour come comes coming commander comment common community companies
company complete computer concern concerns conservative consumer consumers contact contract control cooperation corn corruption cost
costs council count country couple course court courts cover crash credit crew cricket crime crimes crisis critic critics crowd crowds
crude culture current customer customers cut cuts daily damage dance data date daughter day days dead deal dear death deaths debate debt
decision deep defence defense delegates demand democracy department deputy desert design despite diplomat diplomats director disease
doctor doctors dog dogs dollar domestic door double doubt draft dream drink drive driver drivers drone drones drop drug drugs dry early
earth earthquake east eastern economic economist economists economy editor education effort eight election elections email emergency
employee employees end energy engineer engineers enough environment error escape evening event events evidence example executive
executives exit expert experts explosion express extra eye eyes face fact factory facts failure fair fall families family famous fan fans
far farm farmer farmers fast father fear fears federal feel female fewer field fight fighter fighters fighting figures file film final
finally finance find fine fire firefighters firm firms fish five flag fleet flight flights flood floods flower focus follow food foot
football force forces foreign forest form former fortunately forty found founder four free freedom fresh friend friends front fuel full
fun fund funds future game games gas general get girl girls give glass global go goal goals god gold golf good goods got government
governments governor grand grant grass great greater green ground group groups growth guard guards guest guide gun gunman gunmen guns
hair half hand hands happy hard hate head heads health hear heart heat heavy height hello help high higher hill history hit hold holiday
home homes hope hopes horse hospital hospitals host hot hotel hour hours house houses housing huge human hundred hunger hunter hunting
husband ice idea image impact income industry inflation injured inmate inquiry insurance intelligence interest interim internet interview
investigators investors iron island islands issue issues item job jobs join joint journalist journalists judge judges jury keep key kid
kids kill killed killer killing kind king knife know labor labour lack lake land language large largest late latest launch law lawmakers
laws lawsuit lawyer lawyers lead leader leaders leading league learn leave left legal less letter level liberal library lie life light
line lines link list little live lives local long longer look lord lose loss lot love low lower lunch machine magazine mail main major
majority make male man manager map march mark market markets marriage mass master match material mayor mean meat media medical meeting
member members men message metal middle migrant migrants mile miles military milk mind mine miner miners minister ministers minor minute
mobile model modern mom moment money month months moon morning mother motion mountain move movie multiple murder museum music name names
nation national nations native natural nature near need negotiators neighbours network new newly news newspaper newspapers nice night
nine no noise none normal north northern note number numbers nurse nurses observers ocean odd offer office officer officers official
officials oil old older online open opponents opposition option order ordinary organisers organizers original others outside owner owners
page paid pain panel paper parent parents park part parties partner party passenger passengers past patient patients pay peace people
percent period person personal phone photo photos picture piece pilot pilots place plan plane planes plans plant play player players
please poet point points police policy political politician politicians poll polling polls poor pope popular population port positive
possible post power press pressure price prices prime prince princess prison prisoner prisoners private probably problem problems product
products professor profile profits program programme progress project property prosecutor prosecutors protest protester protesters
protestors protests public pull push put quarter queen question questions quick race radio rail rain raise rate rates reach read reader
readers reading ready real reason reasons rebel rebels record records recovery red referee reform refugee refugees region regional rescue
rescuers research researcher researchers resident residents result results retail retired return review rice rich ride rider right rights
ring riot rioters rise risk river road rock rocket role room rose round route royal rugby rule rules run runner safe safety sale
sales sanctions save saw say saying says scene school schools science scientist scientists score scores sea season seat secret secretary
sector security see seek self sell senate senator senators senior separate separately service services set seven severe sex shadow shape
share shares ship ships shop shops short shot show shows side sign silver similar simple sister sites six size skin sky sleep slow small
smoke snow soccer social soft soldier soldiers son song soon source sources south southern space speak speaker speakers special speech
speed spokesman spokesperson spokeswoman sport sports spring staff stage stand standard star start state statement states station stay
step stock stocks stone stop store storm story strange street strike strikes strong student students study subject success sugar suicide
summer sun supply support supporters supreme sure surgery survey survivor survivors suspect suspects system take talk talks tanks tax
taxes teacher teachers team teams teen teenager teenagers tell temperature temperatures ten tennis term terror terrorist terrorists test
tests text thank thanks theatre thing things think thirty thousand threat threats thunder ticket time times tiny title titles top total
touch tour tourism tourist tourists tower town track trade traffic train trains travel treasury tree trees trial tribal trip troops
trouble truck true trust truth try turn twelve twenty two type union unions united universities university unknown update use used user
users usual vaccine value van vehicle vehicles veteran veterans vice victim victims victory video view viewers village villagers violence
virus visit visitors voice volunteer volunteers vote voter voters votes wage wait walk wall want wanted war warning waste watch water wave
way weak weapons weather web website week weeks weight welcome west western wet whatever wheat whether white whole wide wife wild win wind
window wine winner winners winter wish witness witnesses woman women wonder wood word words work worker workers working world worse worst
write writer wrong year years young youth zero abroad ahead anyway whenever wherever whichever whoever
absent accused aged ancient annual bankrupt brave brief bright broad calm cheap clever critical crucial cruel dark daylight
dangerous dangerously difficult dozens easy effective eighteen elderly empty entire equal essential estimated eventual exact expensive
extreme false fatal fierce fifteen fifty final fourteen frequent gentle genuine guilty honest hostile identical ill illegal immediate
important impressive independent initial intense internal international irregular key lawful legislative lesser likely limited lone loud
lucky mere mild millions missing mixed moderate mutual narrow nearby necessary negative nineteen notable nuclear numerous obvious
opposite outer overall overnight painful partial permanent pregnant present previous primary prior proper proud quiet random rare raw
recent relative remote rough rural sad satellite seventeen seventy sharp sick significant silent sixteen sixty slight smart
solar solid spare specific stable steady steep strict sudden suitable surplus sweet temporary thick thin thirteen thorough tight tough
typical ultimate unable unclear unique universal unlikely unusual upper urban urgent useful vague valid various vast violent visible
vital vocal warm wealthy weekly well worried worth worthy ranch tribe patrol platform category studio studios biology physics chemistry medicine
scientific reports sciences beauty congressional federal presidential parliamentary constitutional born dear chapter volume editor
edition app apps festival award awards season episode series album songs chart charts stadium arena club magazine museum novel opera
theater gallery palace castle crown empire kingdom republic royalty soviet heritage garden gardens hurricane storm typhoon cyclone flooding
affairs bulletin advisory surgery neurosurgery autonomous services neighbor neighbors platforms laboratory virtual digital online mobile electric electronic hybrid smartphone robot robots algorithm software
`;

/** Words in capitals that are no organisation. */
export const NO_ACRONYMS = `
TV DNA RNA AIDS HIV GDP GNP CEO CFO COO CTO PM AM OK ID PhD MD BA MA DVD CD PC GPS SUV FAQ GMT UTC EST EDT PST PDT CET BST AI IT IQ UFO
VIP WMD ATM LED USB URL HTML HTTP PDF SMS SIM LGBT LGBTQ LGBTI BREAKING UPDATE UPDATED EXCLUSIVE LIVE NEW AD BC BCE CE II III IV VI VII
VIII IX XI XII XIII XIV XV XVI XX XXI NB PS RIP SOS DIY HD UV MRI CT IVF SARS MERS COVID COVID-19 PTSD ADHD CCTV IPO MBA QC KC SC MP MPs
MEP MEPs MLA Jr JR SR NGO NGOs RPG IED IEDs ICBM SAM UAV CO2 CO H1N1 pH IP VPN CPU GPU RAM VAT A B C D E F G H I J K L M N O P Q R S T U V
W X Y Z AND THE FOR NOT BUT ALL TO IN ON OF AT BY IS IT AS WITH FROM SAYS OVER AFTER WILL HAS ARE WAS HIS HER
`;
