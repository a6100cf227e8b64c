# Språk: svenska (sv). Scenario: helpful_landlord
## Källspråk

title = Hyresvärdens skåpbil
summary = En familj har flyttat ut på landet och söker hjälp. De talar gärna om sin hyresvärd.
situation =
    { $name }, 41 år, flyttade hit i oktober med sin fru { $wife } och två barn. Ni vet att hyresvärden { $landlord } följde med till receptionen när de lämnade in ansökan. Tolken är med på telefon.
persona =
    Du är { $name }, 41 år, golvläggare. Du är varm och berättar gärna, mest om barnen. Du skulle aldrig säga något illa om en värd som hjälpt dig.
knows =
    Ni bodde fyra personer i ett rum i andra hand. Jobbet på golvfirman var på tid och tog slut i september. Du såg en annons på nätet om ett hus på landet och ringde { $landlord }. Han hämtade er vid bussen så att ni fick se huset.
    Han frågade vad ni tjänade, lånade ut sin skåpbil, visade var förskolan ligger och körde er till socialkontoret. Han är pensionerad och har tid. Ingen har bett honom, och han sa aldrig att socialtjänsten betalar. Hyran är { $rent } kronor.
    Den förra kommunen visste inget förrän ni sa upp hjälpen där. De hjälpte inte till och ni bad inte om det. Ni hade kunnat bo kvar. Femåringen fick själv följa med och säga vad hon tyckte.
withholds =
    Du säger först bara att hyresvärden ordnade allt. Vad han gjorde, och att det var du som ringde honom, kommer när någon frågar en gång till.
feelings =
    Glad. Lite orolig för bensinen i vinter, för bussen går sällan.
truth =
    En vänlig människa hjälpte till, på eget bevåg och efter att de själva hade hört av sig. Ingen kommun skickade familjen till honom och ingen skickade honom till familjen. Att en hyresvärd frågar vad man tjänar är vanligt. Huset ligger långt bort och inkomsten har sjunkit: det är bakgrund, och viktigt för planen.

opening = { $landlord } hälsar! Han sitter i bilen. Han har ordnat allt för oss.
    .other = God dag! Vi har fått världens bästa hyresvärd. Han körde oss hit också.

reply-story = Vi bodde fyra i ett rum. Jag såg en annons om ett hus, ringde, och { $landlord } hämtade oss vid bussen. Sen har han hjälpt oss med allt.
    .hurried = Hyresvärden ordnade det.
    .ask = Berätta hur ni hittade hit.

reply-who-raised-it = Jag. Jag såg bilden på trappan och tänkte på ungarna.
    .hurried = { $landlord }, kan man säga.
    .leading = Ja, kommunen, de ville väl det.
    .ask = Vem av er var först med tanken på att flytta hit?
    .lead = Det var någon på kommunen som föreslog det?

reply-asked-for-help = Nej, varför då? De visste inte ens att vi åkte.
    .hurried = Jag vet inte.
    .leading = Ja, vi bad väl om något.
    .ask = Hur var det med hjälp från den förra kommunen?
    .lead = Du bad dem om hjälp att flytta?

reply-dwelling-found-by = Jag. På mobilen, klockan två på natten, när den lilla inte sov. Sen ringde jag och väckte honom.
    .first = { $landlord } ordnade.
    .hurried = { $landlord }.
    .leading = Ja, kommunen, det blir väl så.
    .ask = Hur fick ni kontakt, du och { $landlord }? Vem ringde vem?
    .lead = Kommunen gav er hans nummer?

reply-search-help = Ingen hjälp. Jag letade själv i ett halvår innan huset kom.
    .first = Vi har fått så mycket hjälp.
    .hurried = Ja, tips av en hyresvärd.
    .leading = Ja, de tipsade om honom, kanske.
    .ask = Vad gjorde kommunen för att hjälpa er att söka bostad?
    .lead = De tipsade er om en hyresvärd, eller hur?

reply-help-given = Inget från kommunen. { $landlord } lånade ut skåpbilen. Han fick en burk pickles av { $wife }.
    .hurried = Flytten.
    .leading = Ja, flytten, den var betald.
    .ask = Vem betalade flytten, och gav någon er något mer?
    .lead = Kommunen stod för flytten?

reply-landlord-said = Han frågade vad jag tjänar. Jag sa som det var, att jobbet tog slut. Han sa: det löser sig, ni är två vuxna.
    .hurried = Han är snäll.
    .leading = Ja, att soc betalar, det sa han väl.
    .ask = Vad sa han om pengar innan ni skrev på?
    .lead = Han räknade med att socialtjänsten betalar?

reply-children-1-heard = Ja. Hon fick följa med ut och titta. Hon ville ha trappan, sa hon, och en katt.
    .hurried = Hon är fem.
    .leading = Nej, hon är ju liten.
    .ask = Fick femåringen säga vad hon tyckte?
    .lead = Barnen var väl för små att fråga?

reply-wish-to-move = Vi ville det. { $wife } först, om jag ska vara ärlig. Och sen jag, samma kväll.
    .hurried = Det var bra för alla.
    .leading = Ja, vi gick med på det.
    .ask = Vad ville ni själva?
    .lead = Ni gick med på det?

reply-consent-contact = Nej, det behövs inte. De har inget att säga om det här.
    .hurried = Vet inte.
    .leading = Ja, om ni vill.
    .ask = Vill du att vi talar med den förra kommunen, eller inte?
    .lead = Vi ringer dem, det går väl bra?

reply-anything-more = Nu har barnen en trappa att springa i. Kom och titta, så bjuder vi på te.
    .hurried = Nej.
    .ask = Vad mer är viktigt för er?

goal-who-sent-him = Ta reda på vem som hörde av sig till vem, innan du ser ett mönster.
goal-count-the-help = Räkna upp hjälpen sak för sak, och vem som gav den.
goal-ask-neutrally = Fråga om hyresvärden utan att tonen säger något.
discuss-kind-or-paid = Vad skulle ha visat att hyresvärden hade ett uppdrag eller ett intresse?
discuss-what-a-chain-is = Hur ser det ut när en kommun verkligen skickar familjer till en värd?
