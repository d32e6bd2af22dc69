<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>Besvaret på stedet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Indlæst fil</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Ikke afsluttet</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>P%1</source>
        <extracomment>Guidepost 1 in a small chip: P1, after the Danish &quot;Pejlemærke 1&quot;.</extracomment>
        <translation>P%1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>one JSON document instead of text</source>
        <translation>ét JSON-dokument i stedet for tekst</translation>
    </message>
    <message>
        <source>looks whether the file is whole, and counts</source>
        <translation>kontrollerer, at filen er hel, og tæller op</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.</source>
        <translation>Her er ingen skærm, så der kan ikke vises et vindue.</translation>
    </message>
    <message>
        <source>language of the output (default: the system&apos;s)</source>
        <translation>sproget i udskriften (ellers systemets)</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>viser denne hjælp</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and the space on the disk.</source>
        <translation>%1 kan ikke skrives. Kontrollér mappen og pladsen på disken.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Brug: %1</translation>
    </message>
    <message>
        <source>Pejling shows what a workshop answers.

pejling [FILE] opens the window; these commands need none:

</source>
        <translation>Pejling viser, hvad en workshop har svaret.

pejling [FILE] åbner vinduet; disse kommandoer klarer sig uden:

</translation>
    </message>
    <message>
        <source>
Every command has --help and --lang da|en.
Exit status: 0 all done; 1 done, but rows were rejected or flagged; 2 wrong usage;
3 the input was refused and nothing changed; 4 the workshop could not be opened or written.
</source>
        <translation>
Alle kommandoer har --help og --lang da|en.
Returkode: 0 alt gik godt; 1 udført, men rækker blev afvist eller markeret; 2 forkert brug;
3 filen blev afvist, og intet er ændret; 4 workshoppen kunne ikke åbnes eller skrives.
</translation>
    </message>
    <message>
        <source>how many answers (default: 160)</source>
        <translation>hvor mange svar (ellers 160)</translation>
    </message>
    <message>
        <source>the same seed makes the same answers (default: 1)</source>
        <translation>samme tal giver samme svar (ellers 1)</translation>
    </message>
    <message>
        <source>what is asked (default: the built-in template)</source>
        <translation>hvad der spørges om (ellers den indbyggede skabelon)</translation>
    </message>
    <message>
        <source>replaces a workshop that is there</source>
        <translation>erstatter en workshop, der findes i forvejen</translation>
    </message>
    <message>
        <source>where it goes, and by its ending how it is written</source>
        <translation>hvor den skrives; endelsen bestemmer formatet</translation>
    </message>
    <message>
        <source>single answers, shuffled, without times: confidential</source>
        <translation>de enkelte svar, blandet og uden tidspunkter: fortroligt</translation>
    </message>
    <message>
        <source>the ranking for .soc and .toc (PrefLib)</source>
        <translation>prioriteringen til .soc og .toc (PrefLib)</translation>
    </message>
    <message>
        <source>round to export (default: survey)</source>
        <translation>runde, der eksporteres (ellers survey)</translation>
    </message>
    <message>
        <source>smallest group to show, 3-20 (default: the workshop&apos;s)</source>
        <translation>mindste gruppe, der vises, 3-20 (ellers workshoppens)</translation>
    </message>
    <message>
        <source>writes what may be shown, or with --raw single answers</source>
        <translation>skriver det, der må vises, eller med --raw de enkelte svar</translation>
    </message>
    <message>
        <source>whose answers they are, when the file does not say</source>
        <translation>hvem der har svaret, når det ikke fremgår af filen</translation>
    </message>
    <message>
        <source>sheet of the workbook to read</source>
        <translation>ark i regnearket, der skal læses</translation>
    </message>
    <message>
        <source>round they belong to (default: survey)</source>
        <translation>runde, svarene hører til (ellers survey)</translation>
    </message>
    <message>
        <source>counts answers that were not submitted</source>
        <translation>tæller også svar, der ikke er sendt ind</translation>
    </message>
    <message>
        <source>shows what would happen, writes nothing</source>
        <translation>viser, hvad der ville ske, men skriver intet</translation>
    </message>
    <message>
        <source>imports what a survey tool exported</source>
        <translation>indlæser det, et spørgeskemaværktøj har eksporteret</translation>
    </message>
    <message>
        <source>the screen to fill, from 1 (default: 2)</source>
        <translation>skærmen, der fyldes, fra 1 (ellers 2)</translation>
    </message>
    <message>
        <source>shows the wall window full screen</source>
        <translation>viser storskærmsvinduet i fuld skærm</translation>
    </message>
    <message>
        <source>minutes of the workshop</source>
        <translation>referat af workshoppen</translation>
    </message>
    <message>
        <source>who holds the workshop (default: the template&apos;s)</source>
        <translation>hvem der holder workshoppen (ellers skabelonens)</translation>
    </message>
    <message>
        <source>makes a workshop</source>
        <translation>opretter en workshop</translation>
    </message>
    <message>
        <source>the folder for the pictures</source>
        <translation>mappen til billederne</translation>
    </message>
    <message>
        <source>pixels of a PNG</source>
        <translation>størrelsen af en PNG i pixel</translation>
    </message>
    <message>
        <source>one picture a slide, or one document (default: png)</source>
        <translation>ét billede pr. slide eller ét dokument (ellers png)</translation>
    </message>
    <message>
        <source>colours (default: light)</source>
        <translation>farver (ellers light)</translation>
    </message>
    <message>
        <source>only this slide; may be given several times</source>
        <translation>kun dette slide; kan angives flere gange</translation>
    </message>
    <message>
        <source>round to draw (default: survey)</source>
        <translation>runde, der tegnes (ellers survey)</translation>
    </message>
    <message>
        <source>draws the slides</source>
        <translation>tegner slides</translation>
    </message>
    <message>
        <source>how many are invited, by audience</source>
        <translation>hvor mange der er inviteret, fordelt på grupper</translation>
    </message>
    <message>
        <source>the day of the workshop</source>
        <translation>dagen for workshoppen</translation>
    </message>
    <message>
        <source>when the answers are deleted at last</source>
        <translation>hvornår svarene senest slettes</translation>
    </message>
    <message>
        <source>smallest group that is shown, 3-20 (default: 5)</source>
        <translation>mindste gruppe, der vises, 3-20 (ellers 5)</translation>
    </message>
    <message>
        <source>opens a round, and makes it if there is none</source>
        <translation>åbner en runde og opretter den, hvis den ikke findes</translation>
    </message>
    <message>
        <source>closes a round</source>
        <translation>lukker en runde</translation>
    </message>
    <message>
        <source>sets what the workshop page sets, and shows it</source>
        <translation>indstiller det samme som workshopsiden og viser det</translation>
    </message>
    <message>
        <source>round to show (default: survey)</source>
        <translation>runde, der vises (ellers survey)</translation>
    </message>
    <message>
        <source>shows hidden groups too; not for the wall</source>
        <translation>viser også skjulte grupper; ikke til storskærmen</translation>
    </message>
    <message>
        <source>shows what may be shown</source>
        <translation>viser det, der må vises</translation>
    </message>
    <message>
        <source>takes an imported batch back</source>
        <translation>fortryder en indlæsning</translation>
    </message>
    <message>
        <source>an earlier round, to show what has changed since</source>
        <translation>en tidligere runde, for at vise, hvad der har ændret sig siden</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Der er ingen indstilling ”%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Der er ingen kommando ”%1”.</translation>
    </message>
    <message>
        <source>“pejling --help” lists the commands.</source>
        <translation>”pejling --help” viser kommandoerne.</translation>
    </message>
    <message>
        <source>--lang takes da or en, not “%1”.</source>
        <translation>--lang skal være da eller en, ikke ”%1”.</translation>
    </message>
    <message>
        <source>“pejling --help” lists the commands that need none.</source>
        <translation>”pejling --help” viser de kommandoer, der klarer sig uden.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 skal være et helt tal fra %2 til %3, ikke ”%4”.</translation>
    </message>
    <message>
        <source>Usage: %1
“%2 --help” tells more.</source>
        <translation>Brug: %1
”%2 --help” fortæller mere.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Der mangler noget efter ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>”%1” er et argument for meget.</translation>
    </message>
    <message>
        <source>makes a workshop with fictitious answers, marked as such on every slide</source>
        <translation>opretter en workshop med fiktive svar, mærket som fiktive på hvert slide</translation>
    </message>
    <message>
        <source>what the columns mean; --dry-run --json shows one</source>
        <translation>hvad kolonnerne betyder; --dry-run --json viser en</translation>
    </message>
    <message>
        <source>everybody here is of this audience (default: each says)</source>
        <translation>alle her hører til denne gruppe (ellers vælger hver især)</translation>
    </message>
    <message>
        <source>the round that is answered (default: survey)</source>
        <translation>den runde, der besvares (ellers: survey)</translation>
    </message>
    <message>
        <source>until it asks whether anybody is there, 15-3600 (default: 120)</source>
        <translation>før der spørges, om nogen er der, 15-3600 (ellers: 120)</translation>
    </message>
    <message>
        <source>shows it with nothing stored and no PIN</source>
        <translation>viser det, uden at noget gemmes, og uden pinkode</translation>
    </message>
    <message>
        <source>shows the respondent&apos;s window full screen, locked with a PIN</source>
        <translation>viser svarvinduet i fuld skærm, låst med en pinkode</translation>
    </message>
    <message>
        <source>draw before and after: compare with this round</source>
        <translation>tegn før og efter: sammenlign med denne runde</translation>
    </message>
    <message>
        <source>no background behind a PNG or SVG</source>
        <translation>ingen baggrund bag en PNG eller SVG</translation>
    </message>
    <message>
        <source>only this section of the minutes, such as rankings; may be given several times</source>
        <translation>kun dette afsnit af referatet, fx rankings; kan angives flere gange</translation>
    </message>
    <message>
        <source>round to report (default: survey)</source>
        <translation>runde, der rapporteres (standard: survey)</translation>
    </message>
    <message>
        <source>replaces an existing file</source>
        <translation>erstatter en fil, der findes i forvejen</translation>
    </message>
    <message>
        <source>There is no audience “%1” in this workshop; there are: %2.</source>
        <translation>Der er ingen gruppe ”%1” i workshoppen; der er: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2025-08-28, not “%2”.</source>
        <translation>--%1 skal være en dato som 2025-08-28, ikke ”%2”.</translation>
    </message>
    <message>
        <source>minutes (default), a discussion sheet a theme, a page for those who answered, a briefing for the management, or the survey itself to copy or print</source>
        <translation>referat (standard), et diskussionsark pr. tema, en side til dem, der har svaret, en orientering til direktionen eller selve spørgeskemaet til at kopiere eller udskrive</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Opgivet</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Fewer than %1 answers – not shown</source>
        <translation>Færre end %1 svar – vises ikke</translation>
    </message>
    <message>
        <source>Not shown, to protect confidentiality</source>
        <translation>Vises ikke af hensyn til fortroligheden</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar endnu</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>%1.-plads</translation>
    </message>
    <message>
        <source>shared place %1</source>
        <translation>delt %1.-plads</translation>
    </message>
    <message>
        <source>%1: fewer than %2 answers – not shown.</source>
        <translation>%1: Færre end %2 svar – vises ikke.</translation>
    </message>
    <message>
        <source>%1: not shown, to protect confidentiality.</source>
        <translation>%1: Vises ikke af hensyn til fortroligheden.</translation>
    </message>
    <message>
        <source>%1: no answers.</source>
        <translation>%1: Ingen svar.</translation>
    </message>
    <message>
        <source>All answers are from %1.</source>
        <translation>Alle svar er fra gruppen %1.</translation>
    </message>
    <message>
        <source>Picking one person at random from each group: %1 rates higher in %2 of the cases, both rate the same in %3, and %4 rates higher in %5.</source>
        <translation>Vælger man tilfældigt én fra hver gruppe, er vurderingen højest %1 i %2 af tilfældene, ens i %3 og højest %4 i %5.</translation>
    </message>
    <message>
        <source>Picking one person at random from each group, the one from “%1” gave the higher rating in %2 of the cases, both gave the same in %3, and the one from “%4” gave the higher in %5.</source>
        <translation>Vælger man tilfældigt én fra hver gruppe, har den fra ”%1” givet den højeste vurdering i %2 af tilfældene, begge den samme i %3, og den fra ”%4” den højeste i %5.</translation>
    </message>
    <message>
        <source>mean %1 %2 and %3 %4</source>
        <translation>gennemsnit %1 %2 og %3 %4</translation>
    </message>
    <message>
        <source>mean %1 (%2) and %3 (%4)</source>
        <translation>gennemsnit %1 (%2) og %3 (%4)</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gennemsnit %1</translation>
    </message>
    <message>
        <source>every answer counts the same</source>
        <translation>hvert svar tæller lige meget</translation>
    </message>
    <message>
        <source>%1 rates higher than %2</source>
        <translation>%1 vurderes der højere end %2</translation>
    </message>
    <message>
        <source>“%1” rated higher than “%2”</source>
        <translation>”%1” gav højere vurderinger end ”%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n ranked only some themes</source>
        <translation>
            <numerusform>%n rangerede kun nogle temaer</numerusform>
            <numerusform>%n rangerede kun nogle temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranked only some of them</source>
        <translation>
            <numerusform>%n rangerede kun nogle af dem</numerusform>
            <numerusform>%n rangerede kun nogle af dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped it</source>
        <translation>
            <numerusform>%n sprang over</numerusform>
            <numerusform>%n sprang over</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the theme is put above another theme (0–100).</source>
        <translation>Hvor ofte temaet er sat over et andet tema (0–100).</translation>
    </message>
    <message>
        <source>How often it is put above another one (0–100).</source>
        <translation>Hvor ofte punktet er sat over et andet (0–100).</translation>
    </message>
    <message>
        <source>No clear order in this group.</source>
        <translation>Ingen tydelig rækkefølge i denne gruppe.</translation>
    </message>
    <message>
        <source>%1 is clearly at the top</source>
        <translation>%1 ligger klart øverst</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at the top</source>
        <translation>
            <numerusform>%1 ligger øverst</numerusform>
            <numerusform>%1 ligger øverst</numerusform>
        </translation>
    </message>
    <message>
        <source>The two at the top are too close to tell apart.</source>
        <translation>De to øverste ligger for tæt til at skelnes.</translation>
    </message>
    <message>
        <source>The three at the top are too close to tell apart.</source>
        <translation>De tre øverste ligger for tæt til at skelnes.</translation>
    </message>
    <message numerus="yes">
        <source>The %n at the top are too close to tell apart.</source>
        <translation>
            <numerusform>De %n øverste ligger for tæt til at skelnes.</numerusform>
            <numerusform>De %n øverste ligger for tæt til at skelnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>all from %1</source>
        <translation>alle fra gruppen %1</translation>
    </message>
    <message>
        <source>%1 of the 3 themes at the top are shared.</source>
        <translation>%1 af de 3 øverste temaer er fælles.</translation>
    </message>
    <message>
        <source>%1 of the 3 at the top are shared.</source>
        <translation>%1 af de 3 øverste er fælles.</translation>
    </message>
    <message>
        <source>No difference of at least 10 points that is larger than the uncertainty</source>
        <translation>Ingen forskelle på mindst 10 point, som er større end usikkerheden</translation>
    </message>
    <message>
        <source>%1 puts %2 higher than %3</source>
        <translation>%1 prioriteres %2 højere end %3</translation>
    </message>
    <message>
        <source>“%1” put %2 higher than “%3”</source>
        <translation>”%1” prioriterer %2 højere end ”%3”</translation>
    </message>
    <message>
        <source>Highlighted: differences of at least 10 points that are larger than the uncertainty</source>
        <translation>Fremhævet: forskelle på mindst 10 point, som er større end usikkerheden</translation>
    </message>
    <message>
        <source>The balance between the two guideposts</source>
        <translation>Balancen mellem de to pejlemærker</translation>
    </message>
    <message>
        <source>How often a theme of guidepost 1 is put above one of guidepost 2. %1 is balance.</source>
        <translation>Hvor ofte et tema fra pejlemærke 1 er sat over et fra pejlemærke 2. %1 er balance.</translation>
    </message>
    <message>
        <source>The answers differ very much</source>
        <translation>Svarene er meget forskellige</translation>
    </message>
    <message>
        <source>There is some agreement</source>
        <translation>Der er nogen enighed</translation>
    </message>
    <message>
        <source>nearly the same order</source>
        <translation>næsten samme rækkefølge</translation>
    </message>
    <message>
        <source>partly the same order</source>
        <translation>delvis samme rækkefølge</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen sammenhæng</translation>
    </message>
    <message>
        <source>the opposite order</source>
        <translation>omvendt rækkefølge</translation>
    </message>
    <message>
        <source>Some groups are hidden because their few answers all agree. You decide whether to show them.</source>
        <translation>Nogle grupper er skjult, fordi deres få svar er ens. Du afgør, om de må vises.</translation>
    </message>
    <message>
        <source>The order depends on the weighting: when the two groups count the same instead of every answer, another top 3 or a move of two places follows.</source>
        <translation>Rækkefølgen afhænger af vægtningen: Tæller de to grupper lige meget i stedet for hvert svar, giver det et andet top 3, eller et tema flytter to pladser eller mere.</translation>
    </message>
    <message>
        <source>More than 10 % ranked only some, and another scoring rule gives another top 3. Be careful with the order.</source>
        <translation>Mere end 10 % rangerede kun nogle, og en anden opgørelse giver et andet top 3. Vær varsom med rækkefølgen.</translation>
    </message>
    <message>
        <source>%1 would win against each of the others one by one, but is not at the top.</source>
        <translation>%1 ville vinde over hver af de andre enkeltvis, men ligger ikke øverst.</translation>
    </message>
    <message>
        <source>everyone invited has answered</source>
        <translation>alle inviterede har svaret</translation>
    </message>
    <message>
        <source>no place hangs on a single answer</source>
        <translation>ingen placering afhænger af et enkelt svar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hang on a single answer</source>
        <translation>
            <numerusform>%n placering afhænger af et enkelt svar</numerusform>
            <numerusform>%n placeringer afhænger af et enkelt svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing would change place if a single answer were missing.</source>
        <translation>%1: Intet ville skifte placering, hvis ét svar manglede.</translation>
    </message>
    <message>
        <source>%1: %2 would change place if a single answer were missing.</source>
        <translation>%1: %2 ville skifte placering, hvis ét svar manglede.</translation>
    </message>
    <message>
        <source>There is fairly strong agreement</source>
        <translation>Der er ret stor enighed</translation>
    </message>
    <message>
        <source>There is strong agreement</source>
        <translation>Der er stor enighed</translation>
    </message>
    <message>
        <source>%1 would lose against each of the others one by one, but is not at the bottom.</source>
        <translation>%1 ville tabe til hver af de andre enkeltvis, men ligger ikke nederst.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no audience “%1” in this workshop; there are: %2.</source>
        <translation>Der er ingen gruppe ”%1” i workshoppen; der er: %2.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Not used: of the survey tool</source>
        <translation>Bruges ikke: fra spørgeskemaværktøjet</translation>
    </message>
    <message>
        <source>Never stored: points to a person</source>
        <translation>Gemmes aldrig: peger på en person</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Besvarelsens id</translation>
    </message>
    <message>
        <source>Time, only to tell answers apart</source>
        <translation>Tidspunkt, kun for at skelne svar fra hinanden</translation>
    </message>
    <message>
        <source>Whether the answer was finished</source>
        <translation>Om besvarelsen blev afsluttet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Svar på %1</translation>
    </message>
    <message>
        <source>Whole ranking, best first: %1</source>
        <translation>Hele prioriteringen, det vigtigste først: %1</translation>
    </message>
    <message>
        <source>What was ranked number %1</source>
        <translation>Det, der blev prioriteret som nummer %1</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <translation>Plads for %1</translation>
    </message>
    <message>
        <source>Rank of something that this workshop does not have</source>
        <translation>Plads for noget, som denne workshop ikke har</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Bruges ikke</translation>
    </message>
    <message numerus="yes">
        <source>Recognised by its headings: %n column(s) hold answers.</source>
        <translation>
            <numerusform>Genkendt på overskrifterne: %n kolonne indeholder svar.</numerusform>
            <numerusform>Genkendt på overskrifterne: %n kolonner indeholder svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1 by the headings %2.</source>
        <translation>Genkendt som %1 på overskrifterne %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the headings are left out.</source>
        <translation>
            <numerusform>%n række over overskrifterne er udeladt.</numerusform>
            <numerusform>%n rækker over overskrifterne er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What these columns hold shows in their cells, not in their headings: %1.</source>
        <translation>Disse kolonner er genkendt på indholdet af cellerne, ikke på overskrifterne: %1.</translation>
    </message>
    <message>
        <source>No column says which audience an answer belongs to: choose one for the whole file.</source>
        <translation>Det fremgår ikke af kolonnerne, hvilken gruppe et svar hører til: Vælg én for hele filen.</translation>
    </message>
    <message>
        <source>The audience is taken from its column, not from the choice for the whole file.</source>
        <translation>Gruppen tages fra kolonnen, ikke fra valget for hele filen.</translation>
    </message>
    <message>
        <source>Round: only rows of the chosen one are read</source>
        <translation>Runde: kun rækker fra den valgte læses</translation>
    </message>
    <message>
        <source>Whether the row is an answer</source>
        <translation>Om rækken er en besvarelse</translation>
    </message>
    <message>
        <source>Whether %1 was chosen</source>
        <translation>Om %1 er valgt</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>The answers in the column “%1” are codes such as “%2”, and the file does not say what they mean. Export the answers with their texts instead of codes.</source>
        <translation>Svarene i kolonnen ”%1” er koder som ”%2”, og filen siger ikke, hvad de betyder. Eksportér svarene med deres tekster i stedet for koder.</translation>
    </message>
    <message>
        <source>The heading “%1” names a part of a ranking by a code, and the file does not say which. Export the headings with their texts instead of codes.</source>
        <translation>Overskriften ”%1” angiver en del af en prioritering med en kode, og filen siger ikke hvilken. Eksportér overskrifterne med deres tekster i stedet for koder.</translation>
    </message>
    <message>
        <source>No column was recognised as the answer to a question of this workshop. The headings must hold the questions as the workshop words them.</source>
        <translation>Ingen kolonne blev genkendt som svar på et af denne workshops spørgsmål. Overskrifterne skal indeholde spørgsmålene, som workshoppen formulerer dem.</translation>
    </message>
    <message>
        <source>The heading “%1” is a code, and the file does not say which question it stands for. Export the headings with their texts instead of codes.</source>
        <translation>Overskriften ”%1” er en kode, og filen fortæller ikke, hvilket spørgsmål den står for. Eksportér overskrifterne med deres tekster i stedet for koder.</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>%1 is not on the scale from %2 to %3. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 er ikke på skalaen fra %2 til %3. Vurderingen udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 er ikke et helt tal fra %2 til %3. Vurderingen udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>In %1 the number and the label stand for different ratings. The rating is left out, the rest of the row is kept.</source>
        <translation>I %1 står tallet og teksten for hver sin vurdering. Vurderingen udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>%1 looks like a date that a spreadsheet program made of a number; a rating from %2 to %3 was expected. The rating is left out, the rest of the row is kept. Export the answers again without opening them in a spreadsheet program first.</source>
        <translation>%1 ligner en dato, som et regnearksprogram har lavet ud af et tal; der skulle have stået en vurdering fra %2 til %3. Vurderingen udelades, resten af rækken beholdes. Eksportér svarene igen uden først at åbne dem i et regnearksprogram.</translation>
    </message>
    <message>
        <source>%1 is a code whose meaning the file does not give; a rating from %2 to %3 was expected. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 er en kode, som filen ikke forklarer; der skulle have stået en vurdering fra %2 til %3. Vurderingen udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>%1 is neither a rating from %2 to %3 nor one of the labels of the scale. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 er hverken en vurdering fra %2 til %3 eller en af skalaens tekster. Vurderingen udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>%1 looks like a date that a spreadsheet program made of a number; a rank from 1 to %2 was expected. %3 counts as not ranked in this row, the rest is kept. Export the answers again without opening them in a spreadsheet program first.</source>
        <translation>%1 ligner en dato, som et regnearksprogram har lavet ud af et tal; der skulle have stået en plads fra 1 til %2. %3 regnes som ikke prioriteret i denne række, resten beholdes. Eksportér svarene igen uden først at åbne dem i et regnearksprogram.</translation>
    </message>
    <message>
        <source>%1 is not a rank from 1 to %2. %3 counts as not ranked in this row, the rest is kept.</source>
        <translation>%1 er ikke en plads fra 1 til %2. %3 regnes som ikke prioriteret i denne række, resten beholdes.</translation>
    </message>
    <message>
        <source>%1 is not one of the items to be ranked in %2. It is left out, the rest of the ranking and of the row is kept.</source>
        <translation>%1 er ikke blandt det, der skal prioriteres i %2. Det udelades, resten af prioriteringen og af rækken beholdes.</translation>
    </message>
    <message>
        <source>The heading %1 names nothing that is to be ranked in %2. The rank is left out, the rest of the ranking and of the row is kept.</source>
        <translation>Overskriften %1 svarer ikke til noget, der skal prioriteres i %2. Pladsen udelades, resten af prioriteringen og af rækken beholdes.</translation>
    </message>
    <message>
        <source>%1 stands twice in the ranking. The better place counts.</source>
        <translation>%1 står to gange i prioriteringen. Den bedste plads tæller.</translation>
    </message>
    <message>
        <source>Rank %1 was given to both %2 and %3. They are kept as tied.</source>
        <translation>Plads %1 er givet til både %2 og %3. De beholdes som ligestillede.</translation>
    </message>
    <message>
        <source>%1 is not one of the choices. It is left out, the rest is kept.</source>
        <translation>%1 er ikke en af svarmulighederne. Det udelades, resten beholdes.</translation>
    </message>
    <message>
        <source>The text has %1 characters. Only the first %2 are kept.</source>
        <translation>Teksten har %1 tegn. Kun de første %2 beholdes.</translation>
    </message>
    <message>
        <source>The text holds characters that could not be read. They are shown as “%1”. Export the answers again as UTF-8.</source>
        <translation>Teksten indeholder tegn, der ikke kunne læses. De vises som ”%1”. Eksportér svarene igen som UTF-8.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program. It counts as blank, the rest of the row is kept.</source>
        <translation>Cellen indeholder en fejlværdi fra regnearksprogrammet. Den regnes som tom, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>A quotation mark in the middle of the cell makes it uncertain where the cell ends. The row is kept as it was read; compare it with the file.</source>
        <translation>Et anførselstegn midt i cellen gør det usikkert, hvor cellen slutter. Rækken beholdes, som den blev læst; sammenlign den med filen.</translation>
    </message>
    <message>
        <source>The row is blank and is skipped.</source>
        <translation>Rækken er tom og springes over.</translation>
    </message>
    <message>
        <source>The row begins with %1 and holds totals, not somebody&apos;s answers. It is skipped.</source>
        <translation>Rækken begynder med %1 og indeholder en opsummering, ikke en besvarelse. Den springes over.</translation>
    </message>
    <message>
        <source>No question is answered in this row. It is skipped.</source>
        <translation>Ingen spørgsmål er besvaret i denne række. Den springes over.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are only %2 headings: a delimiter probably stands in a comment without quotation marks, so that the cells after it are shifted. The row is rejected.</source>
        <translation>Rækken har %1 celler, men der er kun %2 overskrifter: Der står formentlig et skilletegn i en kommentar uden anførselstegn, så cellerne efter den er forskudt. Rækken afvises.</translation>
    </message>
    <message>
        <source>The audience is blank, and without it the answer cannot be counted. The row is rejected.</source>
        <translation>Gruppen mangler, og uden den kan svaret ikke tælles med. Rækken afvises.</translation>
    </message>
    <message>
        <source>%1 is not an audience of this workshop; %2 or %3 was expected. The row is rejected.</source>
        <translation>%1 er ikke en gruppe i denne workshop; der skulle have stået %2 eller %3. Rækken afvises.</translation>
    </message>
    <message>
        <source>The id %1 stands in an earlier row too. The row is rejected, so that nobody counts twice.</source>
        <translation>Id’et %1 står også i en tidligere række. Rækken afvises, så ingen tæller med to gange.</translation>
    </message>
    <message>
        <source>The row belongs to the round %1, not to the one that is read into. It is skipped.</source>
        <translation>Rækken hører til runden %1 og ikke til den, der indlæses i. Den springes over.</translation>
    </message>
    <message>
        <source>%1 is not asked of the audience %2. The answer is left out, the rest of the row is kept.</source>
        <translation>%1 stilles ikke til gruppen %2. Svaret udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>%1 It is left out, the rest of the row is kept.</source>
        <translation>%1 Svaret udelades, resten af rækken beholdes.</translation>
    </message>
    <message>
        <source>The row is a preview or a test of the form (%1), not somebody&apos;s answers. It is skipped.</source>
        <translation>Rækken er en forhåndsvisning eller en test af skemaet (%1) og ikke nogens svar. Den springes over.</translation>
    </message>
    <message>
        <source>Somebody was invited, but did not answer. The row is skipped.</source>
        <translation>Her blev nogen inviteret, men svarede ikke. Rækken springes over.</translation>
    </message>
    <message>
        <source>%1 was not answered, and the survey tool left its cells out, so that what follows stands in the wrong columns. The row is rejected. Put the missing blank cells in, or type the answer in.</source>
        <translation>%1 er ikke besvaret, og spørgeskemaværktøjet har udeladt cellerne, så resten af rækken står i forkerte kolonner. Rækken afvises. Indsæt de manglende tomme celler, eller tast besvarelsen ind.</translation>
    </message>
</context>
<context>
    <name>ImportRefusal</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 findes ikke. Kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, or save a copy of it in another folder, and try again.</source>
        <translation>Filen %1 kan ikke læses. Luk den i andre programmer, eller gem en kopi i en anden mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read. Choose it again.</source>
        <translation>Filen blev ændret, mens den blev læst. Vælg den igen.</translation>
    </message>
    <message>
        <source>The file is empty. Export the answers again from the survey tool.</source>
        <translation>Filen er tom. Eksportér svarene igen fra spørgeskemaværktøjet.</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps a log-in page, and holds no answers. Log in to the survey tool and download the export again.</source>
        <translation>Filen er en webside, måske en login-side, og indeholder ingen svar. Log ind i spørgeskemaværktøjet, og hent eksporten igen.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>Filen er en regnearksfil af den gamle slags (.xls). Åbn den i et regnearksprogram, og gem den som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>Filen er en binær regnearksfil (.xlsb). Åbn den i et regnearksprogram, og gem den som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Open it in a spreadsheet program and save a copy without one.</source>
        <translation>Filen er beskyttet med adgangskode. Åbn den i et regnearksprogram, og gem en kopi uden adgangskode.</translation>
    </message>
    <message>
        <source>The file is no table that Pejling can read. Export the answers as .xlsx, .ods or .csv.</source>
        <translation>Filen er ikke en tabel, som Pejling kan læse. Eksportér svarene som .xlsx, .ods eller .csv.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was not downloaded completely. Download it again.</source>
        <translation>Regnearksfilen er beskadiget eller ikke hentet helt. Hent den igen.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook is damaged. Open the workbook in a spreadsheet program and save it again, or download it again.</source>
        <translation>Delen %1 af regnearksfilen er beskadiget. Åbn filen i et regnearksprogram, og gem den igen, eller hent den på ny.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook declares XML entities, which no spreadsheet program does. The file is not read.</source>
        <translation>Delen %1 af regnearksfilen erklærer XML-entiteter, og det gør intet regnearksprogram. Filen læses ikke.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows. Export the answers again.</source>
        <translation>Regnearksfilen har intet ark med rækker. Eksportér svarene igen.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1. Its sheets are: %2.</source>
        <translation>Regnearksfilen har intet ark med navnet %1. Arkene er: %2.</translation>
    </message>
    <message>
        <source>There is no audience %1. The audiences are: %2.</source>
        <translation>Gruppen %1 findes ikke. Grupperne er: %2.</translation>
    </message>
    <message>
        <source>The file holds totals and no single answers. Pejling needs one row for each person who answered: export the single answers from the survey tool.</source>
        <translation>Filen indeholder optællinger og ikke de enkelte svar. Pejling skal bruge én række for hver person, der har svaret: Eksportér de enkelte besvarelser fra spørgeskemaværktøjet.</translation>
    </message>
    <message>
        <source>The quotation mark at the beginning of cell %1 is never closed, so that the rows after it cannot be told apart. Correct the cell, or export the answers again.</source>
        <translation>Anførselstegnet i begyndelsen af celle %1 bliver aldrig afsluttet, så de følgende rækker ikke kan skelnes fra hinanden. Ret cellen, eller eksportér svarene igen.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Indlæsningen blev stoppet. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation>Filen er større end %1 MB, som er det mest, der læses.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1 MB, the most that is read.</source>
        <translation>Regnearksfilen fylder udpakket mere end %1 MB, som er det mest, der læses.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1 times its size, as no survey export does. The file is not read.</source>
        <translation>Regnearksfilen fylder udpakket mere end %1 gange sin størrelse, og det gør ingen eksport fra et spørgeskemaværktøj. Filen læses ikke.</translation>
    </message>
    <message>
        <source>The workbook consists of more than %1 parts, the most that is read.</source>
        <translation>Regnearksfilen består af mere end %1 dele, som er det mest, der læses.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows, the most that is read.</source>
        <translation>Filen har mere end %1 rækker, som er det mest, der læses.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns, the most that is read.</source>
        <translation>Filen har mere end %1 kolonner, som er det mest, der læses.</translation>
    </message>
    <message>
        <source>Row %1 holds more than %2 MB of text, the most that is read.</source>
        <translation>Række %1 indeholder mere end %2 MB tekst, som er det mest, der læses.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MB of different texts, the most that is read. Save it as .csv.</source>
        <translation>Regnearksfilen indeholder mere end %1 MB forskellige tekster, som er det mest, der læses. Gem den som .csv.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook is nested more than %2 levels deep, as no spreadsheet program does. The file is not read.</source>
        <translation>Delen %1 af regnearksfilen er indlejret i mere end %2 niveauer, og det gør intet regnearksprogram. Filen læses ikke.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook has an XML tag of more than %2 MB, as no spreadsheet program writes. The file is not read.</source>
        <translation>Delen %1 af regnearksfilen har et XML-mærke på mere end %2 MB, og det skriver intet regnearksprogram. Filen læses ikke.</translation>
    </message>
    <message>
        <source>The file has no column %1 that is free, as the mapping has it.</source>
        <translation>Filen har ingen ledig kolonne %1, som tilknytningen angiver.</translation>
    </message>
    <message>
        <source>No column of the file has the heading %1, as the mapping has it.</source>
        <translation>Ingen kolonne i filen har overskriften %1, som tilknytningen angiver.</translation>
    </message>
    <message>
        <source>Correct the mapping, or choose the file that it was made for.</source>
        <translation>Ret tilknytningen, eller vælg den fil, den er lavet til.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1, as the mapping has it. Its sheets are: %2.</source>
        <translation>Projektmappen har intet ark med navnet %1, som tilknytningen angiver. Arkene er: %2.</translation>
    </message>
    <message>
        <source>This workshop has no question %1, as the mapping has it.</source>
        <translation>Denne workshop har ikke spørgsmålet %1, som tilknytningen angiver.</translation>
    </message>
    <message>
        <source>This workshop has no audience %1, as the mapping has it.</source>
        <translation>Denne workshop har ikke gruppen %1, som tilknytningen angiver.</translation>
    </message>
    <message>
        <source>The file is a workshop of Pejling (.pejling), not an export. Open it instead of importing it; to move its answers, write them with “pejling export --raw” and import that file.</source>
        <translation>Filen er en workshop fra Pejling (.pejling) og ikke en eksport. Åbn den i stedet for at indlæse den. Vil du flytte dens svar, så skriv dem med ”pejling export --raw”, og indlæs den fil.</translation>
    </message>
    <message>
        <source>Row %1 is repeated more than %2 times, as no survey export does. The file is not read.</source>
        <translation>Række %1 er gentaget mere end %2 gange, hvad ingen eksport fra et spørgeskemaværktøj gør. Filen læses ikke.</translation>
    </message>
    <message>
        <source>The file is JSON, which programs read, and not a table. Export the answers as .xlsx or .csv.</source>
        <translation>Filen er JSON, som er til programmer, og ikke en tabel. Eksportér svarene som .xlsx eller .csv.</translation>
    </message>
</context>
<context>
    <name>ImportSurveyXact</name>
    <message>
        <source>Choose SurveyXact&apos;s files with the data set, the labels and the structure together, or the workbook that holds all three.</source>
        <translation>Vælg SurveyXacts filer med datasæt, labels og struktur samlet, eller den projektmappe, der indeholder alle tre.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Læses som</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Kept, with a problem</source>
        <translation>Beholdt, med et problem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celle</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hvad er ændret</translation>
    </message>
    <message>
        <source>Not stored and not shown</source>
        <translation>Gemmes ikke og vises ikke</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Indeholder</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Rettet: %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodret streg</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MappingEdit</name>
    <message>
        <source>Not used</source>
        <translation>Bruges ikke</translation>
    </message>
    <message>
        <source>Points to a person: never stored</source>
        <translation>Peger på en person: gemmes aldrig</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Besvarelsens id</translation>
    </message>
    <message>
        <source>Time, only to tell answers apart</source>
        <translation>Tidspunkt, kun for at skelne svar fra hinanden</translation>
    </message>
    <message>
        <source>Time of sending, blank while unfinished</source>
        <translation>Tidspunkt for afsendelse, tomt så længe svaret ikke er sendt</translation>
    </message>
    <message>
        <source>Whether the answer was finished</source>
        <translation>Om besvarelsen blev afsluttet</translation>
    </message>
    <message>
        <source>Whether the row is an answer at all</source>
        <translation>Om rækken overhovedet er et svar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>%1: all that were chosen</source>
        <translation>%1: alle valgte i én celle</translation>
    </message>
    <message>
        <source>%1: whether one was chosen</source>
        <translation>%1: om en enkelt er valgt</translation>
    </message>
    <message>
        <source>%1: all, best first</source>
        <translation>%1: alle i én celle, den højest prioriterede først</translation>
    </message>
    <message>
        <source>%1: what stands on one rank</source>
        <translation>%1: hvad der står på én plads</translation>
    </message>
    <message>
        <source>%1: the rank of one</source>
        <translation>%1: hvilken plads en enkelt har fået</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>The mapping is no JSON: line %1: %2</source>
        <translation>Tilknytningen er ikke JSON: linje %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>står to gange</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check the name and the folder.</source>
        <translation>Tilknytningen %1 kan ikke læses. Kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a mapping.</source>
        <translation>Filen %1 er for stor til at være en tilknytning.</translation>
    </message>
</context>
<context>
    <name>MappingFolder</name>
    <message>
        <source>The mapping cannot be kept in %1. Check that the folder can be written to, and that the disk is not full.</source>
        <translation>Tilknytningen kan ikke gemmes i %1. Kontrollér, at der kan skrives i mappen, og at disken ikke er fuld.</translation>
    </message>
</context>
<context>
    <name>MappingReader</name>
    <message>
        <source>must be &quot;pejling-mapping&quot;</source>
        <translation>skal være &quot;pejling-mapping&quot;</translation>
    </message>
    <message>
        <source>this version of Pejling reads version 1</source>
        <translation>denne udgave af Pejling læser version 1</translation>
    </message>
    <message>
        <source>no survey tool &quot;%1&quot;</source>
        <translation>der er intet spørgeskemaværktøj &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>skal være en af: %1</translation>
    </message>
    <message>
        <source>no question &quot;%1&quot;</source>
        <translation>der er intet spørgsmål &quot;%1&quot;</translation>
    </message>
    <message>
        <source>rows count from 1</source>
        <translation>rækker tælles fra 1</translation>
    </message>
    <message>
        <source>must be from 0 to 3</source>
        <translation>skal være fra 0 til 3</translation>
    </message>
    <message>
        <source>no audience &quot;%1&quot;</source>
        <translation>der er ingen gruppe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be the letters of a column, such as &quot;C&quot;</source>
        <translation>skal være en kolonnes bogstaver, for eksempel &quot;C&quot;</translation>
    </message>
    <message>
        <source>the column %1 stands twice</source>
        <translation>kolonnen %1 står to gange</translation>
    </message>
    <message>
        <source>needs a &quot;column&quot; or a &quot;heading&quot;</source>
        <translation>mangler &quot;column&quot; eller &quot;heading&quot;</translation>
    </message>
    <message>
        <source>does not go with &quot;%1&quot;</source>
        <translation>passer ikke sammen med &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the question &quot;%1&quot; can be: %2</source>
        <translation>spørgsmålet &quot;%1&quot; kan være: %2</translation>
    </message>
    <message>
        <source>the question &quot;%1&quot; has no item &quot;%2&quot;</source>
        <translation>spørgsmålet &quot;%1&quot; har ikke punktet &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>skal være fra 1 til %1</translation>
    </message>
    <message>
        <source>holds the same as %1; a thing can stand in one column only</source>
        <translation>indeholder det samme som %1; det samme kan kun stå i én kolonne</translation>
    </message>
    <message>
        <source>the question &quot;%1&quot; has no &quot;%2&quot;</source>
        <translation>spørgsmålet &quot;%1&quot; har ikke &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Which answers count</source>
        <translation>Hvilke svar tæller med</translation>
    </message>
    <message>
        <source>Every finished answer counts once. Whoever skipped a question is left out of that question and is not taken for a low or a middle answer; how many skipped a ranking is said beside it.</source>
        <translation>Hver afsluttet besvarelse tæller én gang. Den, der har sprunget et spørgsmål over, er ikke med i det spørgsmål og regnes hverken som et lavt eller et middel svar. Hvor mange der har sprunget en prioritering over, står ved siden af.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Hvad der ikke vises</translation>
    </message>
    <message>
        <source>A group with fewer than %1 answers to a question is not shown. The other group is then hidden too, because the total less the one group would give away the other. When a group of fewer than 10 all answer alike, it is hidden until the facilitator has decided to show it. A live picture is only drawn anew when several answers in a group have come in, so that nobody can see what the latest person answered.</source>
        <translation>En gruppe med færre end %1 svar på et spørgsmål vises ikke. Så skjules den anden gruppe også, for ellers kunne man trække den fra det samlede resultat. Svarer alle ens i en gruppe på færre end 10, er den skjult, indtil facilitatoren har besluttet at vise den. Et levende billede tegnes først igen, når der er kommet flere nye svar i en gruppe, så ingen kan se, hvad den seneste har svaret.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Procenter</translation>
    </message>
    <message>
        <source>Percentages are rounded so that they add up to exactly 100: each is rounded down, and the points left over go to those that lost most. “&lt;1” means few, but not none. Below 10 answers only the number of people is given, because one person would be more than 10 percent; below 30 both are given.</source>
        <translation>Procenterne er afrundet, så de tilsammen giver præcis 100: Alle rundes ned, og de procentpoint, der er tilbage, går til dem, der mistede mest. ”&lt;1” betyder få, men ikke ingen. Ved færre end 10 svar vises kun antallet, for så ville én person udgøre mere end 10 procent; ved færre end 30 vises begge dele.</translation>
    </message>
    <message>
        <source>The largest-remainder method (Hamilton, Hare)</source>
        <translation>Største brøks metode (Hamilton, Hare)</translation>
    </message>
    <message>
        <source>Mean of a rating</source>
        <translation>Gennemsnittet af en vurdering</translation>
    </message>
    <message>
        <source>All answers added up and divided by their number; given from 10 answers on and with one decimal, because more would look surer than it is. Every value of the scale means what its label says; the middle one is not counted as “no opinion”.</source>
        <translation>Alle svar lagt sammen og delt med deres antal. Det vises fra 10 svar og med én decimal, for flere ville se mere sikkert ud, end det er. Hver værdi på skalaen betyder det, der står ved den; den midterste regnes ikke for ”ingen mening”.</translation>
    </message>
    <message>
        <source>Share at the top of the scale</source>
        <translation>Andelen øverst på skalaen</translation>
    </message>
    <message>
        <source>How many chose a value in the upper half of the scale. A middle value belongs to neither half. The range behind it (a 95 percent interval) says how much the share could be due to who happened to answer: of 100 such ranges, about 95 hold the share among everybody who could have been asked. When everyone invited has answered there is no range.</source>
        <translation>Hvor mange der har valgt en værdi i den øverste halvdel af skalaen. En midterste værdi hører ikke til nogen af halvdelene. Spændet bagefter (et 95 procents interval) siger, hvor meget andelen kan skyldes, hvem der tilfældigvis har svaret: Ud af 100 sådanne spænd rummer cirka 95 andelen blandt alle, der kunne være spurgt. Når alle inviterede har svaret, er der intet spænd.</translation>
    </message>
    <message>
        <source>Points of a ranking</source>
        <translation>Point i en prioritering</translation>
    </message>
    <message>
        <source>In each answer an item gets one point for every item below it. The points are then put on a scale from 0 (always last) to 100 (always first). 50 is the average and what chance would give, so groups of different size can be compared.</source>
        <translation>I hvert svar får et emne ét point for hvert emne, der står under det. Pointene regnes derefter om til en skala fra 0 (altid sidst) til 100 (altid først). 50 er gennemsnittet og det, tilfældet ville give, så grupper af forskellig størrelse kan sammenlignes.</translation>
    </message>
    <message>
        <source>The Borda count; Emerson 2013</source>
        <translation>Bordas metode; Emerson 2013</translation>
    </message>
    <message>
        <source>Ties and items not ranked</source>
        <translation>Delte pladser og emner uden plads</translation>
    </message>
    <message>
        <source>Items that a person puts side by side get half a point from each other. Items that a person did not rank stand side by side at the end. In this way every answer hands out the same number of points and weighs the same. Blank rankings are left out.</source>
        <translation>Emner, som en person stiller lige, får et halvt point af hinanden. Emner, som en person ikke har prioriteret, står lige med hinanden til sidst. På den måde deler hvert svar lige mange point ud og vejer lige meget. Blanke prioriteringer er ikke med.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Placeringer</translation>
    </message>
    <message>
        <source>Places follow the points, compared without rounding. Items with equal points share a place, and the next place is left out (1, 2, 2, 4).</source>
        <translation>Placeringerne følger pointene, sammenlignet uden afrunding. Emner med lige mange point deler en plads, og den næste plads springes over (1, 2, 2, 4).</translation>
    </message>
    <message>
        <source>Share with it in the top 3</source>
        <translation>Andelen med emnet i top 3</translation>
    </message>
    <message>
        <source>How many ranked the item with fewer than three others above it. The range is calculated as for ratings.</source>
        <translation>Hvor mange der har prioriteret emnet med færre end tre andre over sig. Spændet beregnes som for vurderinger.</translation>
    </message>
    <message>
        <source>The balance between the guideposts</source>
        <translation>Balancen mellem pejlemærkerne</translation>
    </message>
    <message>
        <source>Every theme of the first guidepost is compared with every theme of the second, person by person. The number is the share of these comparisons that the first guidepost wins; equals count half. 50 percent is balance.</source>
        <translation>Hvert tema fra det første pejlemærke sammenlignes med hvert tema fra det andet, person for person. Tallet er den andel af sammenligningerne, som det første pejlemærke vinder; står to lige, tæller de halvt. 50 procent er balance.</translation>
    </message>
    <message>
        <source>How sure the places are</source>
        <translation>Hvor sikre placeringerne er</translation>
    </message>
    <message>
        <source>Everyone invited has answered, so there is nobody left whose answer could change the places, and no range is given. Instead it is tried out which items would change place if a single answer had been missing.</source>
        <translation>Alle inviterede har svaret, så der er ikke flere, hvis svar kunne ændre placeringerne, og der vises intet spænd. I stedet er det prøvet af, hvilke emner der ville skifte placering, hvis ét svar manglede.</translation>
    </message>
    <message>
        <source>Leaving one out: Quenouille 1956, Tukey 1958</source>
        <translation>Udeladelse af ét svar ad gangen: Quenouille 1956, Tukey 1958</translation>
    </message>
    <message>
        <source>What if other people of the same kind had answered? The program draws as many answers as there are from the answers given, at random and with the same one possibly more than once, and counts the places; it does so %1 times. The range holds the item&apos;s place in 95 percent of the draws. The draws depend on the answers alone: the same answers always give the same picture.</source>
        <translation>Hvad nu, hvis andre af samme slags havde svaret? Programmet trækker tilfældigt lige så mange svar, som der er, blandt de afgivne svar – det samme svar kan trækkes flere gange – og gør placeringerne op. Det gør det %1 gange. Spændet rummer emnets plads i 95 procent af trækningerne. Trækningerne afhænger kun af svarene: De samme svar giver altid det samme billede.</translation>
    </message>
    <message>
        <source>The bootstrap: Efron &amp; Tibshirani 1993</source>
        <translation>Bootstrap: Efron &amp; Tibshirani 1993</translation>
    </message>
    <message>
        <source>When there is a clear order</source>
        <translation>Hvornår der er en tydelig rækkefølge</translation>
    </message>
    <message>
        <source>Places are only given when people agree more than chance lets them in 95 of 100 cases. The items that came first in at least 5 percent of the draws are named together as the top, because they cannot be told apart. “Clearly at the top” is only said when one item came first in at least 95 percent of the draws and at least 30 people have answered.</source>
        <translation>Der vises kun placeringer, når svarene er mere enige, end tilfældet ville gøre dem i 95 ud af 100 gange. De emner, der kom først i mindst 5 procent af trækningerne, nævnes samlet som toppen, fordi de ikke kan skelnes. ”Klart øverst” siges kun, når ét emne kom først i mindst 95 procent af trækningerne, og mindst 30 har svaret.</translation>
    </message>
    <message>
        <source>How much people agree</source>
        <translation>Hvor enige svarene er</translation>
    </message>
    <message>
        <source>The answers are compared two by two: 0 is what chance would give, 1 is the same order from everybody. Below 0.1 we say that the answers differ very much, below 0.3 that there is some agreement, below 0.5 fairly strong agreement, and from 0.5 strong agreement. The number is the mean rank correlation, calculated from Kendall&apos;s W with correction for ties; W itself is not given, because it is larger in small groups.</source>
        <translation>Svarene sammenlignes to og to: 0 er det, tilfældet ville give, 1 er samme rækkefølge fra alle. Under 0,1 siger vi, at svarene er meget forskellige, under 0,3 at der er nogen enighed, under 0,5 ret stor enighed og fra 0,5 stor enighed. Tallet er den gennemsnitlige rangkorrelation, beregnet ud fra Kendalls W med korrektion for delte pladser. W selv vises ikke, fordi det er større i små grupper.</translation>
    </message>
    <message>
        <source>Kendall &amp; Gibbons 1990, chapter 6</source>
        <translation>Kendall &amp; Gibbons 1990, kapitel 6</translation>
    </message>
    <message>
        <source>Would another way to count give another result?</source>
        <translation>Ville en anden opgørelse give et andet resultat?</translation>
    </message>
    <message>
        <source>The points are also counted in two other ways: with nothing for items not ranked, and with fewer points to hand out for those who ranked few. When more than 10 percent ranked only some and the top 3 becomes another one, the facilitator is told. It is also looked at whether one item would beat each of the others one by one.</source>
        <translation>Pointene gøres også op på to andre måder: uden point til emner uden plads, og med færre point at dele ud for den, der kun har prioriteret få. Har mere end 10 procent kun prioriteret nogle, og bliver top 3 en anden, får facilitatoren det at vide. Der ses også efter, om ét emne ville vinde over hvert af de andre enkeltvis.</translation>
    </message>
    <message>
        <source>Two groups&apos; ratings</source>
        <translation>To gruppers vurderinger</translation>
    </message>
    <message>
        <source>Every answer in one group is compared with every answer in the other: how often is the first higher, the same, lower? Cliff&apos;s delta is the share of higher pairs less the share of lower ones, from −1 to 1. A title only says that one group rated higher when the range of delta (95 percent) does not hold 0.</source>
        <translation>Hvert svar i den ene gruppe sammenlignes med hvert svar i den anden: Hvor ofte er det første højere, ens eller lavere? Cliffs delta er andelen af par, hvor det er højere, minus andelen, hvor det er lavere, fra −1 til 1. En titel siger kun, at den ene gruppe vurderer højere, når spændet for delta (95 procent) ikke rummer 0.</translation>
    </message>
    <message>
        <source>Difference between two shares</source>
        <translation>Forskellen mellem to andele</translation>
    </message>
    <message>
        <source>The difference between the groups&apos; shares at the top of the scale, in percentage points. Its range comes from the ranges of the two shares.</source>
        <translation>Forskellen mellem gruppernes andele øverst på skalaen, i procentpoint. Spændet kommer af de to andeles spænd.</translation>
    </message>
    <message>
        <source>Newcombe 1998, method 10</source>
        <translation>Newcombe 1998, metode 10</translation>
    </message>
    <message>
        <source>Difference between two groups&apos; rankings</source>
        <translation>Forskellen mellem to gruppers prioriteringer</translation>
    </message>
    <message>
        <source>The points of the first group less those of the second. At most three items are highlighted, and only when they differ by at least 10 points and the range of the difference (95 percent) does not hold 0. The range allows for groups of different size and spread.</source>
        <translation>Den første gruppes point minus den andens. Højst tre emner fremhæves, og kun når forskellen er mindst 10 point, og dens spænd (95 procent) ikke rummer 0. Spændet tager højde for, at grupperne kan have forskellig størrelse og spredning.</translation>
    </message>
    <message>
        <source>Do the groups have the same order?</source>
        <translation>Har grupperne samme rækkefølge?</translation>
    </message>
    <message>
        <source>All pairs of items are looked at: do both groups put the same one first? The result, Kendall&apos;s tau-b, is 1 for the same order and −1 for the opposite. From 0.7 we say nearly the same order, from 0.3 partly the same, down to −0.3 no connection, and below that the opposite order. Shared items at the top are those among the first three in both groups.</source>
        <translation>Alle par af emner undersøges: Sætter begge grupper det samme først? Resultatet, Kendalls tau-b, er 1 for samme rækkefølge og −1 for den omvendte. Fra 0,7 siger vi næsten samme rækkefølge, fra 0,3 delvis samme, ned til −0,3 ingen sammenhæng og derunder omvendt rækkefølge. Fælles emner i toppen er dem, der er blandt de tre øverste i begge grupper.</translation>
    </message>
    <message>
        <source>Kendall &amp; Gibbons 1990, chapter 3</source>
        <translation>Kendall &amp; Gibbons 1990, kapitel 3</translation>
    </message>
    <message>
        <source>How the total is weighted</source>
        <translation>Hvordan det samlede resultat vægtes</translation>
    </message>
    <message>
        <source>In the total every answer counts the same, so the larger group has more to say. The program also works out the total with the two groups counting the same. When that gives another top 3 or moves an item by two places or more, it is said beside the picture.</source>
        <translation>I det samlede resultat tæller hvert svar lige meget, så den største gruppe fylder mest. Programmet regner også det samlede resultat ud, når de to grupper tæller lige meget. Giver det et andet top 3, eller flytter et emne to pladser eller mere, står det ved billedet.</translation>
    </message>
    <message>
        <source>%1: p below %2</source>
        <translation>%1: p under %2</translation>
    </message>
    <message>
        <source>%1: p = %2</source>
        <translation>%1: p = %2</translation>
    </message>
    <message>
        <source>Could the difference between the groups be chance?</source>
        <translation>Kan forskellen mellem grupperne være tilfældig?</translation>
    </message>
    <message>
        <source>For the facilitator alone. All answers are dealt out at random to two groups of the same sizes, 2,000 times (or in every possible way when there are fewer). p is how often the two random groups&apos; points lie at least as far apart as those of the real groups. A small p speaks against chance; a large one does not prove that the groups agree.</source>
        <translation>Kun til facilitatoren. Alle svar fordeles tilfældigt på to grupper af samme størrelse 2.000 gange (eller på alle mulige måder, når der er færre). p er, hvor ofte de to tilfældige gruppers point ligger mindst lige så langt fra hinanden som de virkelige gruppers. Et lille p taler imod tilfældighed; et stort beviser ikke, at grupperne er enige.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>The round “%1” is compared with “%2” as if two groups of different people had answered, group by group: nobody&apos;s two answers can be linked. A change is only shown for a group that may be shown in both rounds.</source>
        <translation>Runden ”%1” sammenlignes med ”%2”, som om to forskellige grupper mennesker havde svaret, gruppe for gruppe: Ingens to svar kan kædes sammen. En ændring vises kun for en gruppe, der må vises i begge runder.</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>Where one may choose several things, each is counted among all who answered the question. The percentages therefore do not add up to 100.</source>
        <translation>Hvor man må vælge flere ting, gøres hver af dem op blandt alle, der har svaret på spørgsmålet. Derfor giver procenterne ikke 100 tilsammen.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>A comment is only shown when the facilitator has released it, in random order, without time, and never beside the same person&apos;s other answers. It only carries the group&apos;s name when the group has at least 10 answers and 5 comments. Words and tags are only counted when at least three people use them.</source>
        <translation>En kommentar vises kun, når facilitatoren har frigivet den, i tilfældig rækkefølge, uden tidspunkt og aldrig ved siden af samme persons andre svar. Den bærer kun gruppens navn, når gruppen har mindst 10 svar og 5 kommentarer. Ord og mærker tælles kun, når mindst tre personer bruger dem.</translation>
    </message>
</context>
<context>
    <name>PlanSlide</name>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>The whole workshop</source>
        <translation>Hele workshoppen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Questions for the plan</source>
        <translation>Spørgsmål til planen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding and its numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 – overdue</source>
        <translation>%1 – overskredet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Fastholdt den</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Hvem: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Hvorfor: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Opfølgning: %1</translation>
    </message>
    <message>
        <source>no clear order</source>
        <translation>ingen tydelig rækkefølge</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>group, theme: place</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 af 100 point</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 i gennemsnit</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Svar indtil nu</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: rækkefølge</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 og %3</translation>
    </message>
    <message>
        <source>%1: balance between guideposts</source>
        <translation>%1: balance mellem pejlemærker</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterede</translation>
    </message>
    <message>
        <source>Answered, of those invited</source>
        <translation>Svarprocent</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>Er ikke spurgt</translation>
    </message>
    <message>
        <source>Begun but not sent, not counted</source>
        <translation>Påbegyndt, men ikke sendt; tælles ikke med</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 tilsammen</translation>
    </message>
    <message>
        <source>Uncertainty of %1 (95 %)</source>
        <translation>Usikkerhed på %1 (95 %)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>%1
answers</source>
        <translation>%1
svar</translation>
    </message>
    <message>
        <source>%1
share</source>
        <translation>%1
andel</translation>
    </message>
    <message>
        <source>Below %1 answers only counts are given</source>
        <translation>Ved færre end %1 svar vises kun antal</translation>
    </message>
    <message>
        <source>Everyone invited has answered</source>
        <translation>Alle inviterede har svaret</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>%1
place</source>
        <translation>%1
plads</translation>
    </message>
    <message>
        <source>Place, and in brackets the places it might have had with other people answering</source>
        <translation>Plads, og i parentes de pladser, emnet kunne have fået, hvis andre havde svaret</translation>
    </message>
    <message>
        <source>%1
points</source>
        <translation>%1
point</translation>
    </message>
    <message>
        <source>How often it was put above another one, 0 to 100; 50 is the average</source>
        <translation>Hvor ofte emnet er sat over et andet, 0 til 100; 50 er gennemsnittet</translation>
    </message>
    <message>
        <source>%1
top three</source>
        <translation>%1
top 3</translation>
    </message>
    <message>
        <source>Share of the answers that have it among the first three</source>
        <translation>Andel af svarene, der har emnet blandt de tre øverste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no clear order in this group</source>
        <translation>Der er ingen tydelig rækkefølge i denne gruppe</translation>
    </message>
    <message>
        <source>%1: no clear order, so no places are given.</source>
        <translation>%1: ingen tydelig rækkefølge, så der vises ingen placeringer.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>%1 minus %2, in points</source>
        <translation>%1 minus %2, i point</translation>
    </message>
    <message>
        <source>Uncertainty
(95 %)</source>
        <translation>Usikkerhed
(95 %)</translation>
    </message>
    <message>
        <source>Shift of
places</source>
        <translation>Forskel i
plads</translation>
    </message>
    <message>
        <source>Place with %1 minus place with %2</source>
        <translation>Plads i gruppen ”%1” minus plads i gruppen ”%2”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>The orders of the two groups: %1.</source>
        <translation>Sammenligning af de to grupper: %1.</translation>
    </message>
    <message>
        <source>Guidepost</source>
        <translation>Pejlemærke</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>This workshop has no round “%1”.</source>
        <translation>Workshoppen har ingen runde ”%1”.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The picture could not be saved as %1. Choose another folder or name.</source>
        <translation>Billedet kunne ikke gemmes som %1. Vælg en anden mappe eller et andet navn.</translation>
    </message>
</context>
<context>
    <name>SlideFrame</name>
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FIKTIVE SVAR</translation>
    </message>
</context>
<context>
    <name>SlideName</name>
    <message>
        <source>Rating: %1</source>
        <translation>Vurdering: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Rækkefølge: %1</translation>
    </message>
    <message>
        <source>Groups compared: %1</source>
        <translation>Grupperne sammenlignet: %1</translation>
    </message>
    <message>
        <source>Guideposts: %1</source>
        <translation>Pejlemærker: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Kommentarer: %1</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Før og efter: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Svar indtil nu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Time thieves</source>
        <translation>Tidstyve</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Profile as a radar</source>
        <translation>Profil som radar</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message numerus="yes">
        <source>%n ranked only some themes</source>
        <translation>
            <numerusform>%n rangerede kun nogle temaer</numerusform>
            <numerusform>%n rangerede kun nogle temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranked only some of them</source>
        <translation>
            <numerusform>%n rangerede kun nogle af dem</numerusform>
            <numerusform>%n rangerede kun nogle af dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped it</source>
        <translation>
            <numerusform>%n sprang over</numerusform>
            <numerusform>%n sprang over</numerusform>
        </translation>
    </message>
    <message>
        <source>all from %1</source>
        <translation>alle fra gruppen %1</translation>
    </message>
    <message>
        <source>every answer counts the same – equal weight to the groups changes the order</source>
        <translation>hvert svar tæller lige meget – ens vægt til grupperne ændrer rækkefølgen</translation>
    </message>
    <message>
        <source>every answer counts the same</source>
        <translation>hvert svar tæller lige meget</translation>
    </message>
    <message>
        <source>The two groups: %1.</source>
        <translation>De to grupper: %1.</translation>
    </message>
    <message>
        <source>%1 of the 3 themes at the top are shared.</source>
        <translation>%1 af de 3 øverste temaer er fælles.</translation>
    </message>
    <message>
        <source>%1 of the 3 at the top are shared.</source>
        <translation>%1 af de 3 øverste er fælles.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>%1: how often the theme is put above another theme (0–100), before and after.</source>
        <translation>%1: Hvor ofte temaet er sat over et andet tema (0–100), før og efter.</translation>
    </message>
    <message>
        <source>%1: how often it is put above another one (0–100), before and after.</source>
        <translation>%1: Hvor ofte punktet er sat over et andet (0–100), før og efter.</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>efter: %1</translation>
    </message>
    <message>
        <source>No difference of at least 10 points that is larger than the uncertainty.</source>
        <translation>Ingen forskel på mindst 10 point, som er større end usikkerheden.</translation>
    </message>
    <message>
        <source>%1 is ranked higher than before</source>
        <translation>%1 prioriteres højere end før</translation>
    </message>
    <message>
        <source>%1 is ranked lower than before</source>
        <translation>%1 prioriteres lavere end før</translation>
    </message>
    <message>
        <source>%1: %2 is ranked higher than before</source>
        <translation>%1: %2 prioriteres højere end før</translation>
    </message>
    <message>
        <source>%1: %2 is ranked lower than before</source>
        <translation>%1: %2 prioriteres lavere end før</translation>
    </message>
    <message>
        <source>Highlighted: at least 10 points and larger than the uncertainty.</source>
        <translation>Fremhævet: mindst 10 point og større end usikkerheden.</translation>
    </message>
    <message>
        <source>Share who answer %1, before and after.</source>
        <translation>Andel, der svarer %1, før og efter.</translation>
    </message>
    <message>
        <source>The rating is higher than before</source>
        <translation>Vurderingen er højere end før</translation>
    </message>
    <message>
        <source>The rating is lower than before</source>
        <translation>Vurderingen er lavere end før</translation>
    </message>
    <message>
        <source>%1: the rating is higher than before</source>
        <translation>%1: Vurderingen er højere end før</translation>
    </message>
    <message>
        <source>%1: the rating is lower than before</source>
        <translation>%1: Vurderingen er lavere end før</translation>
    </message>
    <message>
        <source>No clear order in this group.</source>
        <translation>Ingen tydelig rækkefølge i denne gruppe.</translation>
    </message>
    <message>
        <source>The theme is clearly at the top.</source>
        <translation>Temaet ligger klart øverst.</translation>
    </message>
    <message>
        <source>The theme is at the top.</source>
        <translation>Temaet ligger øverst.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %n at the top, which are too close to tell apart.</source>
        <translation>
            <numerusform>Et af de %n øverste, som ligger for tæt til at skelnes.</numerusform>
            <numerusform>Et af de %n øverste, som ligger for tæt til at skelnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 puts the theme %2 points higher than %3.</source>
        <translation>%1 prioriteres temaet %2 point højere end %3.</translation>
    </message>
    <message>
        <source>“%1” put the theme %2 points higher than “%3”.</source>
        <translation>”%1” prioriterer temaet %2 point højere end ”%3”.</translation>
    </message>
    <message>
        <source>No clear difference between the groups.</source>
        <translation>Ingen tydelig forskel mellem grupperne.</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Plads %1 af %2</translation>
    </message>
    <message>
        <source>Guidepost %1: %2</source>
        <translation>Pejlemærke %1: %2</translation>
    </message>
    <message>
        <source>only %1 was asked</source>
        <translation>kun gruppen %1 er spurgt</translation>
    </message>
    <message>
        <source>How the functions fulfil their roles</source>
        <translation>Sådan udfylder funktionerne deres roller</translation>
    </message>
    <message>
        <source>the function</source>
        <extracomment>Stands where the name of one function is in the question about it.</extracomment>
        <translation>funktionen</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <translation>gennemsnit, %1</translation>
    </message>
    <message>
        <source>%1 answers a role</source>
        <translation>%1 svar pr. rolle</translation>
    </message>
    <message>
        <source>Several choices were possible.</source>
        <translation>Der kunne vælges flere.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>før: %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>Der er ingen runde ”%1” i denne workshop.</translation>
    </message>
    <message>
        <source>The template asks for more than %1 texts, which is more than a workshop can hold. Take some of its text questions out.</source>
        <translation>Skabelonen beder om flere end %1 tekster, og det er mere, end en workshop kan rumme. Fjern nogle af tekstspørgsmålene.</translation>
    </message>
    <message>
        <source>The smallest group that is shown must be %1 to %2 answers, not %3.</source>
        <translation>Den mindste gruppe, der vises, skal være på %1 til %2 svar, ikke %3.</translation>
    </message>
    <message>
        <source>Pictures can be refreshed at every 1 answer or more, not every %1.</source>
        <translation>Antallet af nye svar pr. opdatering skal være mindst 1, ikke %1.</translation>
    </message>
    <message>
        <source>How many were invited cannot be a negative number.</source>
        <translation>Antallet af inviterede kan ikke være negativt.</translation>
    </message>
    <message>
        <source>“%1” cannot name a round. Use 1 to 32 of the characters a-z, 0-9 and -.</source>
        <translation>En runde kan ikke hedde ”%1”. Brug 1 til 32 af tegnene a-z, 0-9 og -.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again before answers are added to it.</source>
        <translation>Runden ”%1” er lukket. Åbn den igen, før der føjes svar til den.</translation>
    </message>
    <message>
        <source>There is no import number %1 in this workshop.</source>
        <translation>Der er ingen indlæsning nummer %1 i denne workshop.</translation>
    </message>
    <message>
        <source>Import number %1 has already been undone.</source>
        <translation>Indlæsning nummer %1 er allerede fortrudt.</translation>
    </message>
    <message>
        <source>There is no theme “%1” in this workshop.</source>
        <translation>Der er intet tema ”%1” i denne workshop.</translation>
    </message>
    <message>
        <source>The checklist has no such line.</source>
        <translation>Tjeklisten har ikke den linje.</translation>
    </message>
    <message>
        <source>The answers no longer count, but the file could not be written anew, so traces of them are left in it until the workshop is opened again. %1</source>
        <translation>Besvarelserne tæller ikke længere med, men filen kunne ikke skrives på ny, så der er spor af dem i den, indtil workshoppen åbnes igen. %1</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Filen er beskadiget: %1</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to something that is not there.</source>
        <translation>En række i tabellen ”%1” henviser til noget, der ikke findes.</translation>
    </message>
    <message>
        <source>“%1” is missing from the file.</source>
        <translation>”%1” mangler i filen.</translation>
    </message>
    <message>
        <source>“%1” has been altered by another program.</source>
        <translation>”%1” er blevet ændret af et andet program.</translation>
    </message>
    <message>
        <source>“%1” has been added by another program.</source>
        <translation>”%1” er blevet tilføjet af et andet program.</translation>
    </message>
    <message>
        <source>The round “%1” is said to hold %2 answers, but holds %3, or they are counted wrongly.</source>
        <translation>Runden ”%1” skulle indeholde %2 svar, men indeholder %3, eller også er de talt forkert.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the round “%1” do not fit the template.</source>
        <translation>
            <numerusform>%n svar i runden ”%1” passer ikke til skabelonen.</numerusform>
            <numerusform>%n svar i runden ”%1” passer ikke til skabelonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers speak of %1 texts, but the file holds %2.</source>
        <translation>Svarene henviser til %1 tekster, men filen indeholder %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) or note(s) speak of a theme that the template does not have.</source>
        <translation>
            <numerusform>%n beslutning eller note handler om et tema, som skabelonen ikke har.</numerusform>
            <numerusform>%n beslutninger eller noter handler om et tema, som skabelonen ikke har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) speak of comments on a question that the template does not ask.</source>
        <translation>
            <numerusform>%n markering hører til en kommentar på et spørgsmål, som skabelonen ikke stiller.</numerusform>
            <numerusform>%n markeringer hører til kommentarer på et spørgsmål, som skabelonen ikke stiller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) have a name that no round can have.</source>
        <translation>
            <numerusform>%n runde har et navn, som ingen runde kan have.</numerusform>
            <numerusform>%n runder har navne, som ingen runde kan have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>There is no workshop “%1”. Check its name and folder.</source>
        <translation>Workshoppen ”%1” findes ikke. Kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the workshop file in it.</source>
        <translation>”%1” er en mappe. Vælg workshopfilen i den.</translation>
    </message>
    <message>
        <source>“%1” is a link. Open the file that it points to: %2</source>
        <translation>”%1” er en genvej. Åbn den fil, den peger på: %2</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file, so it cannot be a workshop. Choose another.</source>
        <translation>”%1” er ikke en almindelig fil og kan derfor ikke være en workshop. Vælg en anden.</translation>
    </message>
    <message>
        <source>“%1” is empty and holds no workshop. Fetch a whole copy, or create it anew.</source>
        <translation>”%1” er tom og indeholder ingen workshop. Hent en hel kopi, eller opret workshoppen på ny.</translation>
    </message>
    <message>
        <source>“%1” is not a Pejling workshop. Choose a file that Pejling has made; an export from a survey tool is imported into a workshop.</source>
        <translation>”%1” er ikke en Pejling-workshop. Vælg en fil, som Pejling har oprettet. En eksport fra et spørgeskemaværktøj skal indlæses i en workshop.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Pejling. Install that version to open it.</source>
        <translation>”%1” er gemt med en nyere version af Pejling. Installér den version for at åbne filen.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Pejling. Open it once where it may be changed, so that it is brought up to date.</source>
        <translation>”%1” er gemt med en ældre version af Pejling. Åbn filen én gang et sted, hvor den må ændres, så den bliver opdateret.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. It was left as it is; open a backup copy instead.</source>
        <translation>”%1” er beskadiget og kan ikke læses. Filen er ikke ændret. Åbn en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Remove the protection, or work in a copy.</source>
        <translation>”%1” er skrivebeskyttet. Fjern beskyttelsen, eller arbejd i en kopi.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that may not be written to. Copy it to another folder.</source>
        <translation>”%1” ligger i en mappe, der ikke må skrives i. Kopiér filen til en anden mappe.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>”%1” bruges af et andet program. Luk filen dér, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive and is already open, and there only one program may have it open. Close it there (%2), or work in a copy on this computer.</source>
        <translation>”%1” ligger på et netværksdrev og er allerede åben; på et netværksdrev må kun ét program have filen åben. Luk den dér (%2), eller arbejd i en kopi på denne computer.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not changed. Make room and try again.</source>
        <translation>Disken er fuld, så ”%1” blev ikke ændret. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that its drive is connected and that you have access to it.</source>
        <translation>Der er ikke forbindelse til ”%1”. Kontrollér, at drevet er tilsluttet, og at du har adgang til det.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; nothing was changed. Try again.</source>
        <translation>”%1” kunne ikke læses eller skrives, og intet blev ændret. Prøv igen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or ask for it to be replaced.</source>
        <translation>”%1” findes i forvejen. Vælg et andet navn, eller vælg at erstatte filen.</translation>
    </message>
    <message>
        <source>“%1” is from an older version of Pejling, and no backup copy could be written beside it. Nothing was changed; make room in its folder and try again.</source>
        <translation>”%1” er fra en ældre version af Pejling, og der kunne ikke gemmes en sikkerhedskopi ved siden af. Intet blev ændret. Skaf plads i mappen, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” has been altered by a program other than Pejling, so it is not opened. It was left as it is; open a backup copy instead.</source>
        <translation>”%1” er ændret af et andet program end Pejling og åbnes derfor ikke. Filen er ikke rørt; åbn en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
        <source>“%1” also goes by another name (a hard link), so somebody may be writing to it unseen. Copy it, and open the copy.</source>
        <translation>”%1” findes også under et andet navn (en hård lænke), så andre kan skrive i den, uden at det ses. Tag en kopi, og åbn kopien.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, a link or something else that is not an ordinary file. Nothing was changed. Move it away, and open the workshop again.</source>
        <translation>Ved siden af ”%1” ligger ”%2”, som er en genvej eller noget andet, der ikke er en almindelig fil. Intet er ændret. Flyt den væk, og åbn workshoppen igen.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which does not belong to it. Nothing was changed. Move it away, and open the workshop again; or open a backup copy.</source>
        <translation>Ved siden af ”%1” ligger ”%2”, som ikke hører til den. Intet er ændret. Flyt den væk, og åbn workshoppen igen – eller åbn en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and there is no room on the disk to look at it safely. Nothing was changed. Make room and try again.</source>
        <translation>”%1” blev ikke lukket rigtigt, og der er ikke plads på disken til at undersøge den sikkert. Intet er ændret. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” has been moved, renamed or deleted while it was open, so nothing was saved in it. Put it back, or open it again where it lies now.</source>
        <translation>”%1” er flyttet, omdøbt eller slettet, mens den var åben, så der er ikke gemt noget i den. Læg den tilbage, eller åbn den igen, hvor den ligger nu.</translation>
    </message>
    <message>
        <source>The drive or network share that “%1” lies on does not answer any more. Connect it again, and open the workshop again. Nothing more is stored until then.</source>
        <translation>Drevet eller netværksmappen, som ”%1” ligger på, svarer ikke længere. Tilslut det igen, og åbn workshoppen på ny. Indtil da gemmes der ikke mere.</translation>
    </message>
</context>
<context>
    <name>StoreTables</name>
    <message>
        <source>Survey</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Indlæst</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Værktøj</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændrede</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændrede</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Med problemer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vises</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The file&apos;s fingerprint: two files that share it are the same.</source>
        <translation>Filens fingeraftryk: To filer med samme fingeraftryk er ens.</translation>
    </message>
</context>
<context>
    <name>pejling::AnswerProblem</name>
    <message>
        <source>This group is not asked %1.</source>
        <translation>Denne gruppe bliver ikke spurgt om %1.</translation>
    </message>
    <message>
        <source>The answer to %1 is not on the scale.</source>
        <translation>Svaret på %1 er ikke på skalaen.</translation>
    </message>
    <message>
        <source>The ranking %1 does not have the items of this workshop.</source>
        <translation>Prioriteringen %1 har ikke de emner, som denne workshop har.</translation>
    </message>
    <message>
        <source>The ranking %1 has a place past the last one.</source>
        <translation>Prioriteringen %1 har en plads efter den sidste.</translation>
    </message>
    <message>
        <source>The answer to %1 is longer than %2 characters.</source>
        <translation>Svaret på %1 er længere end %2 tegn.</translation>
    </message>
    <message>
        <source>A choice in %1 is not one of this workshop&apos;s.</source>
        <translation>Et valg i %1 findes ikke i denne workshop.</translation>
    </message>
    <message>
        <source>The answers do not belong to the questions of %1.</source>
        <translation>Svarene hører ikke til spørgsmålene i %1.</translation>
    </message>
    <message>
        <source>Please answer %1.</source>
        <translation>Svar venligst på %1.</translation>
    </message>
    <message>
        <source>Please give everything in %1 a place.</source>
        <translation>Giv venligst alt i %1 en plads.</translation>
    </message>
</context>
<context>
    <name>pejling::JsonCursor</name>
    <message>
        <source>must be an object in { }</source>
        <translation>skal være et objekt i { }</translation>
    </message>
    <message>
        <source>unknown key; check its spelling</source>
        <translation>ukendt nøgle; se efter, om den er stavet rigtigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>must be a list in [ ]</source>
        <translation>skal være en liste i [ ]</translation>
    </message>
    <message>
        <source>must have exactly %1 entries, has %2</source>
        <translation>skal have præcis %1 elementer, har %2</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries, has %3</source>
        <translation>skal have %1 til %2 elementer, har %3</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>skal være en tekst i anførselstegn</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>længere end %1 tegn</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>skal være true eller false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>skal være et helt tal</translation>
    </message>
</context>
<context>
    <name>pejling::TemplateReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning of its own; choose another id</source>
        <translation>”%1” har sin egen betydning; vælg et andet id</translation>
    </message>
    <message>
        <source>a question of kind &quot;%1&quot; does not have this</source>
        <translation>et spørgsmål af typen ”%1” har ikke dette</translation>
    </message>
    <message>
        <source>no question kind &quot;%1&quot;: use rating, text or ranking</source>
        <translation>ingen spørgsmålstype ”%1”; brug rating, text eller ranking</translation>
    </message>
    <message>
        <source>no theme &quot;%1&quot;</source>
        <translation>intet tema ”%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>”%1” står her to gange</translation>
    </message>
    <message>
        <source>no guidepost &quot;%1&quot;</source>
        <translation>intet pejlemærke ”%1”</translation>
    </message>
    <message>
        <source>no question &quot;%1&quot;</source>
        <translation>intet spørgsmål ”%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating and no ranking</source>
        <translation>”%1” er hverken en vurdering eller en prioritering</translation>
    </message>
    <message>
        <source>a scale begins with 0 or 1, not %1</source>
        <translation>en skala begynder med 0 eller 1, ikke %1</translation>
    </message>
    <message>
        <source>a scale has no gaps: %1 is expected here, not %2</source>
        <translation>en skala har ingen huller; her ventes %1, ikke %2</translation>
    </message>
    <message>
        <source>no audience &quot;%1&quot;</source>
        <translation>ingen gruppe ”%1”</translation>
    </message>
    <message>
        <source>must hold the placeholder {function}</source>
        <translation>skal indeholde pladsholderen {function}</translation>
    </message>
    <message>
        <source>must be &quot;multiple&quot;</source>
        <translation>skal være ”multiple”</translation>
    </message>
    <message>
        <source>more than %1 questions with a text answer</source>
        <translation>flere end %1 spørgsmål med tekstsvar</translation>
    </message>
    <message>
        <source>must be &quot;pejling-template&quot;</source>
        <translation>skal være ”pejling-template”</translation>
    </message>
    <message>
        <source>version %1 is newer than this program knows; install a newer Pejling</source>
        <translation>version %1 er nyere, end programmet kender; installér en nyere Pejling</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>skal være 1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>må ikke være tom</translation>
    </message>
    <message>
        <source>must be a date such as 2025-08-28</source>
        <translation>skal være en dato som 2025-08-28</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code such as da or en</source>
        <translation>”%1” er ikke en sprogkode som da eller en</translation>
    </message>
    <message>
        <source>must be a number from 1 to 99</source>
        <translation>skal være et tal fra 1 til 99</translation>
    </message>
    <message>
        <source>another guidepost has the number %1</source>
        <translation>et andet pejlemærke har nummeret %1</translation>
    </message>
    <message>
        <source>theme &quot;%1&quot; names another guidepost</source>
        <translation>temaet ”%1” angiver et andet pejlemærke</translation>
    </message>
    <message>
        <source>guidepost &quot;%1&quot; does not list theme &quot;%2&quot;</source>
        <translation>pejlemærket ”%1” har ikke temaet ”%2” på sin liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the template&apos;s languages</source>
        <translation>”%1” er ikke blandt skabelonens sprog</translation>
    </message>
    <message>
        <source>missing; &quot;%1&quot; is the template&apos;s first language</source>
        <translation>mangler; ”%1” er skabelonens første sprog</translation>
    </message>
    <message>
        <source>must not be empty when another language has a text</source>
        <translation>må ikke være tom, når et andet sprog har en tekst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: use 1 to %2 of the letters a-z, digits, - and _</source>
        <translation>”%1” er ikke et id; brug 1 til %2 af bogstaverne a-z, cifre, - og _</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is already taken</source>
        <translation>id’et ”%1” er allerede brugt</translation>
    </message>
    <message>
        <source>unknown placeholder %1</source>
        <translation>ukendt pladsholder %1</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; also stands at %2; answers could not be told apart</source>
        <translation>navnet ”%1” står også i %2, så svarene ikke kan skelnes</translation>
    </message>
</context>
<context>
    <name>pejling::WorkshopTemplate</name>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>A template holds at most 2 MB; this file is larger.</source>
        <translation>En skabelon fylder højst 2 MB. Denne fil er større.</translation>
    </message>
    <message>
        <source>The template is saved as UTF-16; save it as UTF-8.</source>
        <translation>Skabelonen er gemt som UTF-16. Gem den som UTF-8.</translation>
    </message>
    <message>
        <source>a character that is not UTF-8; save the file as UTF-8</source>
        <translation>et tegn, der ikke er UTF-8; gem filen som UTF-8</translation>
    </message>
    <message>
        <source>here the file stops being JSON</source>
        <translation>her er filen ikke længere JSON</translation>
    </message>
    <message>
        <source>A template is one JSON object in { }; this file is not.</source>
        <translation>En skabelon er ét JSON-objekt i { }. Det er denne fil ikke.</translation>
    </message>
    <message>
        <source>this key stands twice in the same object</source>
        <translation>denne nøgle står to gange i samme objekt</translation>
    </message>
    <message>
        <source>The template %1 cannot be read; check its name and place.</source>
        <translation>Skabelonen %1 kan ikke læses. Se efter, om navn og mappe er rigtige.</translation>
    </message>
</context>
<context>
    <name>pejling::charts::AnswersSlide</name>
    <message numerus="yes">
        <source>%n unfinished answer(s) not counted</source>
        <translation>
            <numerusform>%n uafsluttet svar tælles ikke med</numerusform>
            <numerusform>%n uafsluttede svar tælles ikke med</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Svar indtil nu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>The groups are counted separately once each of them has at least %n answers.</source>
        <translation>
            <numerusform>Grupperne tælles hver for sig, når de hver har mindst %n svar.</numerusform>
            <numerusform>Grupperne tælles hver for sig, når de hver har mindst %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 invited</source>
        <translation>af %1 inviterede</translation>
    </message>
</context>
<context>
    <name>pejling::charts::BaseSlide</name>
    <message>
        <source>The result is hidden</source>
        <translation>Resultatet er skjult</translation>
    </message>
    <message>
        <source>Press H to show it</source>
        <translation>Tryk på H for at vise det</translation>
    </message>
</context>
<context>
    <name>pejling::charts::CommentsSlide</name>
    <message>
        <source>Guidepost %1: %2</source>
        <translation>Pejlemærke %1: %2</translation>
    </message>
    <message>
        <source>What the comments say of the theme</source>
        <translation>Det siger kommentarerne om temaet</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) picked by the facilitator, in no particular order</source>
        <translation>
            <numerusform>%n kommentar udvalgt af facilitatoren, i tilfældig rækkefølge</numerusform>
            <numerusform>%n kommentarer udvalgt af facilitatoren, i tilfældig rækkefølge</numerusform>
        </translation>
    </message>
    <message>
        <source>without quotation marks: in other words</source>
        <translation>uden anførselstegn: gengivet med andre ord</translation>
    </message>
    <message>
        <source>[…]: left out</source>
        <translation>[…]: udeladt</translation>
    </message>
    <message>
        <source>No comments have been released</source>
        <translation>Ingen kommentarer er frigivet</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ComparisonSlide</name>
    <message>
        <source>difference</source>
        <translation>forskel</translation>
    </message>
</context>
<context>
    <name>pejling::charts::GuidepostsSlide</name>
    <message>
        <source>The balance between the guideposts</source>
        <translation>Balancen mellem pejlemærkerne</translation>
    </message>
    <message>
        <source>%1 = balance</source>
        <translation>%1 = balance</translation>
    </message>
</context>
<context>
    <name>pejling::charts::PlanSlide</name>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n udført</numerusform>
            <numerusform>%n udført</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Der er ikke besluttet noget endnu</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ProfileRadarSlide</name>
    <message>
        <source>middle %1, edge %2</source>
        <extracomment>Of a radar: &quot;middle 1, edge 5&quot;</extracomment>
        <translation>midten er %1, kanten %2</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RankingChangeSlide</name>
    <message>
        <source>before: %1</source>
        <translation>før: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>efter: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ændring</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RankingSlide</name>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>Which items of a long list this page shows: no. 1-10 of 20.</extracomment>
        <translation>nr. %1 af %2</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RanksSlide</name>
    <message>
        <source>At least one of the groups has no clear order.</source>
        <translation>Mindst én af grupperne har ingen tydelig rækkefølge.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>nr. %1 af %2</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RatingChangeSlide</name>
    <message>
        <source>before: %1</source>
        <translation>før: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>efter: %1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>percentage points</source>
        <extracomment>Over differences of two percentages: percentage points.</extracomment>
        <translation>procentpoint</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RatingSlide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 answer %2</source>
        <extracomment>&quot;4 of 7 answer 4-5&quot;</extracomment>
        <translation>%1 svarer %2</translation>
    </message>
    <message>
        <source>%1 answer %2 (uncertainty: %3)</source>
        <extracomment>&quot;55 % answer 4-5 (uncertainty: 40-70 %)&quot;</extracomment>
        <translation>%1 svarer %2 (usikkerhed: %3)</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ThanksSlide</name>
    <message>
        <source>Thank you for your answers.</source>
        <translation>Tak for dine svar.</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ThemeSlide</name>
    <message>
        <source>Questions to discuss</source>
        <translation>Spørgsmål til drøftelse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which part of a theme&apos;s discussion questions this slide shows.</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plads</translation>
    </message>
    <message>
        <source>in the top 3 of</source>
        <extracomment>Over the share of answers that have the theme among their first three: &quot;in the top 3 of / 58 %&quot;.</extracomment>
        <translation>i top 3 hos</translation>
    </message>
    <message>
        <source>Put above others, 0–100</source>
        <translation>Sat over andre, 0–100</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ThemesSlide</name>
    <message>
        <source>place</source>
        <translation>plads</translation>
    </message>
    <message>
        <source>50 = average</source>
        <translation>50 = gennemsnit</translation>
    </message>
</context>
<context>
    <name>pejling::charts::TimeThievesSlide</name>
    <message>
        <source>no. %1 of %2</source>
        <translation>nr. %1 af %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
</context>
<context>
    <name>pejling::charts::WelcomeSlide</name>
    <message>
        <source>How to answer</source>
        <translation>Sådan svarer du</translation>
    </message>
    <message>
        <source>Choose your group: %1 or %2</source>
        <translation>Vælg din gruppe: %1 eller %2</translation>
    </message>
    <message>
        <source>Choose your group</source>
        <translation>Vælg din gruppe</translation>
    </message>
    <message>
        <source>Give your rating from %1 to %2</source>
        <translation>Giv din vurdering fra %1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Give your %n rating(s)</source>
        <translation>
            <numerusform>Giv din %n vurdering</numerusform>
            <numerusform>Giv dine %n vurderinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n theme(s) in order of priority</source>
        <translation>
            <numerusform>Prioritér %n tema</numerusform>
            <numerusform>Prioritér de %n temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n point(s) in order of priority</source>
        <translation>
            <numerusform>Prioritér %n emne</numerusform>
            <numerusform>Prioritér de %n emner</numerusform>
        </translation>
    </message>
    <message>
        <source>Add comments if you like</source>
        <translation>Skriv gerne kommentarer</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Check</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Indlæsning</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Værktøj</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændrede</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>All is well (schema %1).</source>
        <translation>Alt er i orden (databaseversion %1).</translation>
    </message>
    <message>
        <source>Take a copy of the file before anything else, then fetch a backup.</source>
        <translation>Tag en kopi af filen før alt andet, og find derefter en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The answers of this workshop are fictitious.</source>
        <translation>Svarene i denne workshop er fiktive.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Demo</name>
    <message numerus="yes">
        <source>Made %1 with %n fictitious answer(s).</source>
        <translation>
            <numerusform>%1 er oprettet med %n fiktivt svar.</numerusform>
            <numerusform>%1 er oprettet med %n fiktive svar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::cli::Export</name>
    <message>
        <source>--out says where the export goes; it is missing.</source>
        <translation>--out angiver, hvor eksporten skrives, og mangler.</translation>
    </message>
    <message>
        <source>.soc and .toc need --raw and --question.</source>
        <translation>.soc og .toc kræver --raw og --question.</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %1 will hold %n single answer(s) as given, comments and small groups too. Keep it as confidential as the workshop itself.</source>
        <translation>
            <numerusform>Pas på: %1 kommer til at indeholde %n besvarelse, som den er afgivet, også kommentarer og små grupper. Behandl filen lige så fortroligt som selve workshoppen.</numerusform>
            <numerusform>Pas på: %1 kommer til at indeholde %n besvarelser, som de er afgivet, også kommentarer og små grupper. Behandl filen lige så fortroligt som selve workshoppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--out ends in .csv, .xlsx, .json, .soc or .toc; “%1” does not.</source>
        <translation>--out ender på .csv, .xlsx, .json, .soc eller .toc; det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>Der er ingen runde ”%1” i denne workshop.</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet takes at most %n answer(s); “%1” was not written. Export to .csv instead.</source>
        <translation>
            <numerusform>Et regneark rummer højst %n svar; ”%1” blev ikke skrevet. Eksportér til .csv i stedet.</numerusform>
            <numerusform>Et regneark rummer højst %n svar; ”%1” blev ikke skrevet. Eksportér til .csv i stedet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranking “%1” in this workshop.</source>
        <translation>Der er ingen prioritering ”%1” i denne workshop.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Import</name>
    <message>
        <source>Say whose answers they are with --audience.</source>
        <translation>Angiv med --audience, hvem der har svaret.</translation>
    </message>
    <message>
        <source>Audiences: %1</source>
        <translation>Grupper: %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>ark %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Gemmes ikke: %1</translation>
    </message>
    <message>
        <source>Only looked at; nothing has been written.</source>
        <translation>Filen er kun set igennem; intet er skrevet.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Intet nyt.</translation>
    </message>
    <message>
        <source>Batch %1. To take it back: pejling undo-import %2 %1</source>
        <translation>Indlæsning %1. Fortryd med: pejling undo-import %2 %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rækker</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændrede</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændrede</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markeret</translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers kept are unfinished.</source>
        <translation>
            <numerusform>%n af de gemte svar er ikke afsluttet.</numerusform>
            <numerusform>%n af de gemte svar er ikke afsluttet.</numerusform>
        </translation>
    </message>
    <message>
        <source>where</source>
        <translation>hvor</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hvad</translation>
    </message>
    <message>
        <source>why</source>
        <translation>hvorfor</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>række %1</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; --json lists them.</source>
        <translation>
            <numerusform>… og %n mere; --json viser dem alle.</numerusform>
            <numerusform>… og %n flere; --json viser dem alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>To say what the columns mean, let &quot;pejling import --dry-run --json&quot; show the mapping, change it, save it as a file and give it with --mapping.</source>
        <translation>Angiv, hvad kolonnerne betyder: Lad &quot;pejling import --dry-run --json&quot; vise tilknytningen, ret den, gem den som en fil, og angiv filen med --mapping.</translation>
    </message>
    <message>
        <source>Not used, since they answer no question of this workshop: %1</source>
        <translation>Ikke brugt, da de ikke svarer på noget spørgsmål i denne workshop: %1</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>hvad der er ændret</translation>
    </message>
    <message>
        <source>audience or status</source>
        <translation>gruppe eller status</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changed answer(s) came from the other group before. If other people gave them, this is another form with the same headings: take the import back, and give the form a name (&quot;form&quot;) in a file for --mapping.</source>
        <translation>
            <numerusform>%n af de ændrede svar kom tidligere fra den anden gruppe. Er de afgivet af andre personer, er det et andet skema med de samme overskrifter: Fortryd indlæsningen, og giv skemaet et navn (”form”) i en fil til --mapping.</numerusform>
            <numerusform>%n af de ændrede svar kom tidligere fra den anden gruppe. Er de afgivet af andre personer, er det et andet skema med de samme overskrifter: Fortryd indlæsningen, og giv skemaet et navn (”form”) i en fil til --mapping.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::cli::Kiosk</name>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme skal være light eller dark, ikke ”%1”.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::New</name>
    <message>
        <source>--organisation takes a name.</source>
        <translation>--organisation skal være et navn.</translation>
    </message>
    <message>
        <source>Made %1: %2 for %3.</source>
        <translation>%1 er oprettet: %2 for %3.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Render</name>
    <message>
        <source>--out says which folder the slides go to; it is missing.</source>
        <translation>--out angiver mappen til slides og mangler.</translation>
    </message>
    <message>
        <source>--size takes width x height in pixels, such as 1920x1080, not “%1”.</source>
        <translation>--size skal være bredde x højde i pixel som 1920x1080, ikke ”%1”.</translation>
    </message>
    <message>
        <source>--format takes png, svg or pdf, not “%1”.</source>
        <translation>--format skal være png, svg eller pdf, ikke ”%1”.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme skal være light eller dark, ikke ”%1”.</translation>
    </message>
    <message>
        <source>--transparent goes with png and svg; a PDF has pages.</source>
        <translation>--transparent hører til png og svg; en PDF har sider.</translation>
    </message>
    <message>
        <source>There is no slide “%1” in this workshop; there are: %2.</source>
        <translation>Der er intet slide ”%1” i denne workshop. Der er: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Report</name>
    <message>
        <source>--out says where the report goes; it is missing.</source>
        <translation>--out siger, hvor rapporten skal hen; det mangler.</translation>
    </message>
    <message>
        <source>--out ends in .pdf, .odt or .html; “%1” does not.</source>
        <translation>--out ender på .pdf, .odt eller .html; det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>”%1” findes allerede. Vælg et andet navn, eller erstat den med --force.</translation>
    </message>
    <message>
        <source>There is no part “%1”; there are: %2.</source>
        <translation>Der er ingen del ”%1”; der er: %2.</translation>
    </message>
    <message>
        <source>There is no section “%1”; there are: %2.</source>
        <translation>Der er intet afsnit ”%1”; der er: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Set</name>
    <message>
        <source>Careful: groups of %1 are shown from now on. In so small a group a person can be recognised.</source>
        <translation>Pas på: Grupper på %1 vises fra nu af. I så lille en gruppe kan en person genkendes.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikke besluttet</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (lukket)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Answers are deleted by</source>
        <translation>Svarene slettes senest</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterede</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Mindste gruppe, der vises</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>--invited takes numbers such as %1=40, not “%2”.</source>
        <translation>--invited skal være tal som %1=40, ikke ”%2”.</translation>
    </message>
    <message>
        <source>A round&apos;s id consists of 1 to 32 of the characters a-z, 0-9 and -; “%1” does not.</source>
        <translation>En rundes id består af 1 til 32 af tegnene a-z, 0-9 og -. Det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>Der er ingen runde ”%1” i denne workshop.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Stats</name>
    <message>
        <source>For the facilitator alone: groups that are hidden from everybody else are shown too.</source>
        <translation>Kun til facilitatoren: Grupper, der er skjult for alle andre, vises også.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::StatsText</name>
    <message numerus="yes">
        <source>%n unfinished, not counted</source>
        <translation>
            <numerusform>%n ikke afsluttet, tælles ikke med</numerusform>
            <numerusform>%n ikke afsluttede, tælles ikke med</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gennemsnit</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plads</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>%1, compared with %2: higher in %3 of all pairs, the same in %4, lower in %5.</source>
        <translation>%1, sammenlignet med %2: højere i %3 af alle par, ens i %4, lavere i %5.</translation>
    </message>
    <message>
        <source>%1: no clear order in this group.</source>
        <translation>%1: Ingen tydelig rækkefølge i denne gruppe.</translation>
    </message>
    <message>
        <source>score, 0-100</source>
        <translation>score, 0-100</translation>
    </message>
    <message>
        <source>of these, some items only</source>
        <translation>heraf kun nogle emner</translation>
    </message>
    <message>
        <source>left blank, not counted</source>
        <translation>sprang over, tælles ikke med</translation>
    </message>
    <message>
        <source>comparisons won</source>
        <translation>vundne sammenligninger</translation>
    </message>
    <message>
        <source>score, compared with %1</source>
        <translation>score, sammenlignet med %1</translation>
    </message>
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FIKTIVE SVAR</translation>
    </message>
    <message>
        <source>In the column “%1” every answer counts the same.</source>
        <translation>I kolonnen ”%1” tæller hvert svar lige meget.</translation>
    </message>
    <message>
        <source>%1: too few answers to say how they have changed since %2.</source>
        <translation>%1: For få svar til at sige, hvordan de har ændret sig siden %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The two groups: %1.</source>
        <translation>De to grupper: %1.</translation>
    </message>
    <message>
        <source>shared %1</source>
        <translation>delt %1</translation>
    </message>
    <message>
        <source>%1: a change of at least 10 points, larger than the uncertainty: %2.</source>
        <translation>%1: en ændring på mindst 10 point, som er større end usikkerheden: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::UndoImport</name>
    <message>
        <source>Took back batch %1 (%2).</source>
        <translation>Indlæsning %1 (%2) er fortrudt.</translation>
    </message>
    <message>
        <source>“%1” is no number of a batch.</source>
        <translation>”%1” er ikke nummeret på en indlæsning.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Which themes does the workshop talk about? Suggested are those placed high, those on which the groups are apart, and those on which there is little agreement. The presentation shows the chosen themes and counts their minutes.</source>
        <translation>Hvilke temaer skal workshoppen drøfte? Foreslået er de højt placerede, dem, hvor grupperne er langt fra hinanden, og dem, der er lille enighed om. Præsentationen viser de valgte temaer og tæller deres minutter.</translation>
    </message>
    <message>
        <source>&amp;Use in the presentation</source>
        <translation>&amp;Brug i præsentationen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>Su&amp;ggest anew</source>
        <translation>&amp;Foreslå på ny</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutter</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>Minutes for %1</source>
        <translation>Minutter til %1</translation>
    </message>
    <message>
        <source>No theme has been chosen.</source>
        <translation>Der er ikke valgt noget tema.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s), %1 minutes in all.</source>
        <translation>
            <numerusform>%n tema, %1 minutter i alt.</numerusform>
            <numerusform>%n temaer, %1 minutter i alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::desk::AnswersModel</name>
    <message>
        <source>Audience</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>pejling::desk::AnswersPage</name>
    <message>
        <source>Nothing has been imported since the workshop was opened.</source>
        <translation>Der er ikke indlæst noget, siden workshoppen blev åbnet.</translation>
    </message>
    <message>
        <source>%1 was read without problems.</source>
        <translation>%1 blev læst uden problemer.</translation>
    </message>
    <message>
        <source>Problems in %1; the first %2 of %3 are listed.</source>
        <translation>Problemer i %1; de første %2 af %3 er vist.</translation>
    </message>
    <message>
        <source>Problems in %1:</source>
        <translation>Problemer i %1:</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>Answers: the first %1; scroll for more</source>
        <translation>Svar: de første %1; rul ned for flere</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Fortryd indlæsning</translation>
    </message>
    <message>
        <source>Undo the import of %1? Its new answers (%2) are removed and the answers it changed (%3) become what they were.</source>
        <translation>Vil du fortryde indlæsningen af %1? De nye svar (%2) fjernes, og de svar, den ændrede (%3), bliver som før.</translation>
    </message>
    <message>
        <source>The import of %1 has been undone.</source>
        <translation>Indlæsningen af %1 er fortrudt.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Indlæs svar…</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar endnu</translation>
    </message>
    <message>
        <source>Import the file that your survey tool exported – Microsoft Forms, a spreadsheet or a text file. You may also drop it anywhere on this window. You see what will happen before anything is stored.</source>
        <translation>Indlæs den fil, du har eksporteret fra dit spørgeskemaværktøj – Microsoft Forms, et regneark eller en tekstfil. Du kan også trække filen ind i vinduet. Du ser, hvad der vil ske, før noget bliver gemt.</translation>
    </message>
    <message>
        <source>Single &amp;answers</source>
        <translation>De enke&amp;lte svar</translation>
    </message>
    <message>
        <source>Single answers are confidential: for your eyes only, never for the wall.</source>
        <translation>De enkelte svar er fortrolige: De er kun til dig, aldrig til storskærmen.</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Søg:</translation>
    </message>
    <message>
        <source>Words in the comments</source>
        <translation>Ord i kommentarerne</translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>Søg i kommentarerne</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>De enkelte svar</translation>
    </message>
    <message>
        <source>The selected answer</source>
        <translation>Den valgte besvarelse</translation>
    </message>
    <message>
        <source>Select an answer to read all of it here.</source>
        <translation>Vælg en besvarelse for at læse den i sin helhed her.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Indlæsninger</translation>
    </message>
    <message>
        <source>&amp;Undo import…</source>
        <translation>Fortryd indlæsnin&amp;g…</translation>
    </message>
    <message>
        <source>Problems of the last import</source>
        <translation>Problemer ved seneste indlæsning</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Kopiér liste</translation>
    </message>
    <message>
        <source>I&amp;mports (%1)</source>
        <translation>In&amp;dlæsninger (%1)</translation>
    </message>
    <message>
        <source>Prob&amp;lems of the last import (%1)</source>
        <translation>Pr&amp;oblemer ved seneste indlæsning (%1)</translation>
    </message>
    <message>
        <source>, sheet %1</source>
        <translation>, arket %1</translation>
    </message>
    <message>
        <source>%1, read as %2%3. SHA-256 of the file: %4</source>
        <translation>%1, læst som %2%3. Filens SHA-256: %4</translation>
    </message>
    <message>
        <source>Erase imp&amp;ort…</source>
        <translation>Sle&amp;t indlæsning…</translation>
    </message>
    <message>
        <source>Erase ans&amp;wer…</source>
        <translation>Slet &amp;besvarelse…</translation>
    </message>
    <message>
        <source>Find b&amp;y what is remembered…</source>
        <translation>Fi&amp;nd en bestemt besvarelse…</translation>
    </message>
    <message>
        <source>An import can be undone at any time, also after later ones. What is erased is gone from the file for good.</source>
        <translation>En indlæsning kan altid fortrydes, også efter senere indlæsninger. Det, der slettes, er væk fra filen for altid.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::CellEditor</name>
    <message>
        <source>Choose a problem to see its cell here</source>
        <translation>Vælg et problem for at se cellen her</translation>
    </message>
    <message>
        <source>Row %1, cell %2</source>
        <translation>Række %1, celle %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
    <message>
        <source>&amp;Read the cell as:</source>
        <translation>&amp;Læs cellen som:</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Ret</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Som i &amp;filen</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Hele rækken</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ColumnEditor</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Kolonne %1: %2</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>ingen overskrift</translation>
    </message>
    <message>
        <source>What %1 stands for</source>
        <translation>Hvad %1 står for</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Som det står</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>&amp;Holds:</source>
        <translation>&amp;Indeholder:</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Hvilken:</translation>
    </message>
    <message>
        <source>Ran&amp;k:</source>
        <translation>&amp;Plads:</translation>
    </message>
    <message>
        <source>&amp;Go on in the following columns</source>
        <translation>&amp;Fortsæt i de følgende kolonner</translation>
    </message>
    <message>
        <source>What the column&apos;s cells stand for, where the program does not know it itself:</source>
        <translation>Hvad kolonnens celler står for, hvor programmet ikke selv ved det:</translation>
    </message>
</context>
<context>
    <name>pejling::desk::CommentsModel</name>
    <message>
        <source>Released – look again</source>
        <translation>Frigivet – se igen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigivet</translation>
    </message>
    <message>
        <source>Look: may name a person</source>
        <translation>Se efter: kan pege på en person</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>pejling::desk::CommentsPage</name>
    <message>
        <source>Tag</source>
        <translation>Mærke</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøgleord</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Fewer than 3 people, or known by taking them from others: not counted</source>
        <translation>Færre end 3 personer, eller ville kunne regnes ud: tælles ikke op</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>For your eyes only: a comment reaches the wall and the report when you release it, and never before.</source>
        <translation>Kun for dine øjne: En kommentar kommer på storskærmen og i rapporten, når du frigiver den, og aldrig før.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Ingen kommentarer endnu</translation>
    </message>
    <message>
        <source>What people write in their own words stands here once answers have been imported.</source>
        <translation>Her står det, folk skriver med egne ord, når der er indlæst svar.</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Ko&amp;mmentarer</translation>
    </message>
    <message>
        <source>&amp;Tags and keywords</source>
        <translation>Mær&amp;ker og nøgleord</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Søg:</translation>
    </message>
    <message>
        <source>Words, or how they begin</source>
        <translation>Ord eller begyndelsen af dem</translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>Søg i kommentarerne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As &amp;written:</source>
        <translation>S&amp;om skrevet:</translation>
    </message>
    <message>
        <source>The comment as written</source>
        <translation>Kommentaren, som den er skrevet</translation>
    </message>
    <message>
        <source>Select a comment to read all of it here.</source>
        <translation>Vælg en kommentar for at læse hele teksten her.</translation>
    </message>
    <message>
        <source>M&amp;ask word</source>
        <translation>Skjul or&amp;d</translation>
    </message>
    <message>
        <source>The word at the cursor, or what is selected (Ctrl+M)</source>
        <translation>Ordet ved markøren eller det markerede (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mask al&amp;l flagged</source>
        <translation>Skjul &amp;alt fremhævet</translation>
    </message>
    <message>
        <source>All that may point at a person (Ctrl+Shift+M)</source>
        <translation>Alt, der kan pege på en person (Ctrl+Skift+M)</translation>
    </message>
    <message>
        <source>For all selected comments (Ctrl+Enter)</source>
        <translation>For alle valgte kommentarer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Instead, the room reads:</source>
        <translation>&amp;I stedet læser salen:</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Omskrivning</translation>
    </message>
    <message>
        <source>Nothing: the comment itself</source>
        <translation>Intet: selve kommentaren</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>M&amp;ærker:</translation>
    </message>
    <message>
        <source>Tags of the comment</source>
        <translation>Kommentarens mærker</translation>
    </message>
    <message>
        <source>Tags and keywords</source>
        <translation>Mærker og nøgleord</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nyt mærke…</translation>
    </message>
    <message>
        <source>&amp;Keywords:</source>
        <translation>Nøgle&amp;ord:</translation>
    </message>
    <message>
        <source>Keywords of the tag</source>
        <translation>Mærkets nøgleord</translation>
    </message>
    <message>
        <source>Remove t&amp;ag</source>
        <translation>F&amp;jern mærke</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle spørgsmål</translation>
    </message>
    <message>
        <source>Both groups</source>
        <translation>Begge grupper</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle mærker</translation>
    </message>
    <message>
        <source>Released or not</source>
        <translation>Frigivet eller ej</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Ikke frigivet</translation>
    </message>
    <message>
        <source>May name a person</source>
        <translation>Kan pege på en person</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigivet</translation>
    </message>
    <message>
        <source>%1 of %2 comments</source>
        <translation>%1 af %2 kommentarer</translation>
    </message>
    <message>
        <source>Release t&amp;o the wall</source>
        <translation>Frigiv &amp;til storskærmen</translation>
    </message>
    <message>
        <source>Withdraw fr&amp;om the wall</source>
        <translation>Træk &amp;tilbage fra storskærmen</translation>
    </message>
    <message>
        <source> – keyword: %1</source>
        <translation> – nøgleord: %1</translation>
    </message>
    <message>
        <source>release comments</source>
        <translation>frigiv kommentarer</translation>
    </message>
    <message>
        <source>withdraw comments</source>
        <translation>træk kommentarer tilbage</translation>
    </message>
    <message>
        <source>mask words</source>
        <translation>skjul ord</translation>
    </message>
    <message>
        <source>paraphrase a comment</source>
        <translation>omskriv en kommentar</translation>
    </message>
    <message>
        <source>tag a comment</source>
        <translation>mærk en kommentar</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nyt mærke</translation>
    </message>
    <message>
        <source>What the tag is called:</source>
        <translation>Hvad mærket hedder:</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>tilføj et mærke</translation>
    </message>
    <message>
        <source>edit keywords</source>
        <translation>ret nøgleord</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>fjern et mærke</translation>
    </message>
    <message>
        <source>Tags come by hand and by keywords: words that begin so, and other forms of the same word; up to three letters whole words. Tags count from three people on.</source>
        <translation>Mærker sættes i hånden og af nøgleord: ord, der begynder sådan, og andre former af samme ord. Op til tre bogstaver gælder kun hele ord. Mærker tæller fra tre personer.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::DecisionDialog</name>
    <message>
        <source>New decision</source>
        <translation>Ny beslutning</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Ret beslutning</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Hvad der er besluttet</translation>
    </message>
    <message>
        <source>The finding that it rests on</source>
        <translation>Det resultat, beslutningen bygger på</translation>
    </message>
    <message>
        <source>Reason in own words</source>
        <translation>Begrundelse med egne ord</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem der gør det</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is a &amp;deadline</source>
        <translation>Der er en &amp;frist</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>We look at it &amp;again</source>
        <translation>Vi følger o&amp;p</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>H&amp;vad:</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>Hv&amp;orfor:</translation>
    </message>
    <message>
        <source>In own wo&amp;rds:</source>
        <translation>Med &amp;egne ord:</translation>
    </message>
    <message>
        <source>Wh&amp;o:</source>
        <translation>Hve&amp;m:</translation>
    </message>
    <message>
        <source>By when:</source>
        <translation>Hvornår:</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>Opfølgning:</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Sa&amp;ve decision</source>
        <translation>&amp;Gem beslutning</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>No finding: in own words</source>
        <translation>Intet resultat: med egne ord</translation>
    </message>
    <message>
        <source>Frozen: later answers do not change it.</source>
        <translation>Fastholdt: Senere svar ændrer det ikke.</translation>
    </message>
    <message>
        <source>Choose a finding, and its number and answers are frozen with the decision.</source>
        <translation>Vælg et resultat, så fastholdes dets tal og antallet af svar sammen med beslutningen.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::DeskMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Recent workshops</source>
        <translation>&amp;Seneste workshopper</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rog</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>S&amp;lides</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Res&amp;ultater</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Præsentation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;Ny workshop…</translation>
    </message>
    <message>
        <source>&amp;Open workshop…</source>
        <translation>&amp;Åbn workshop…</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Indlæs svar…</translation>
    </message>
    <message>
        <source>&amp;Close workshop</source>
        <translation>&amp;Luk workshop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gentag: %1</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyse</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørke</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiér billede</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Gem billede…</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Kopiér &amp;tabel</translation>
    </message>
    <message>
        <source>&amp;Show on the wall</source>
        <translation>Vis på &amp;storskærmen</translation>
    </message>
    <message>
        <source>&amp;About Pejling</source>
        <translation>&amp;Om Pejling</translation>
    </message>
    <message>
        <source>&amp;Try with fictitious answers</source>
        <translation>Prøv &amp;med fiktive svar</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentarer</translation>
    </message>
    <message>
        <source>Action pla&amp;n</source>
        <translation>Handli&amp;ngsplan</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>R&amp;apport</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Høj kontrast</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>&amp;Hjælp til det viste</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Indhold i hjælpen</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;De første trin</translation>
    </message>
</context>
<context>
    <name>pejling::desk::DeskWindow</name>
    <message>
        <source>About Pejling</source>
        <translation>Om Pejling</translation>
    </message>
    <message>
        <source>Pejling %1

From answers to a shared picture: results of a workshop survey, live and with care for those who answered.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Pejling %1

Fra svar til et fælles billede: resultaterne af en workshops spørgeskema, live og med omtanke for dem, der har svaret.

Fri software under GNU General Public License, version 3 eller nyere.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Præsentation</translation>
    </message>
    <message>
        <source>Steps of the work</source>
        <translation>Trin i arbejdet</translation>
    </message>
    <message>
        <source>Pejling</source>
        <translation>Pejling</translation>
    </message>
    <message>
        <source>%1 – %2 – Pejling</source>
        <translation>%1 – %2 – Pejling</translation>
    </message>
    <message>
        <source>Open workshop</source>
        <translation>Åbn workshop</translation>
    </message>
    <message>
        <source>Workshops (*.pejling);;All files (*)</source>
        <translation>Workshopper (*.pejling);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose exported files</source>
        <translation>Vælg eksporterede filer</translation>
    </message>
    <message>
        <source>Exports of survey tools (*.xlsx *.csv *.txt *.tsv *.ods);;All files (*)</source>
        <translation>Eksport fra spørgeskemaværktøjer (*.xlsx *.csv *.txt *.tsv *.ods);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Åbner %1 …</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Mappen %1 kunne ikke oprettes.</translation>
    </message>
    <message>
        <source>Make or open a workshop first; then import the answers into it.</source>
        <translation>Opret eller åbn først en workshop; indlæs derefter svarene i den.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The answers were to be deleted by %1. Erase them on the workshop page: the results stay.</source>
        <translation>Svarene skulle være slettet senest %1. Slet dem på siden Workshop: Resultaterne bevares.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::Eraser</name>
    <message>
        <source>Erase answer</source>
        <translation>Slet besvarelse</translation>
    </message>
    <message>
        <source>Erase this answer for good, with its comments and all that was said about them? This cannot be undone.</source>
        <translation>Vil du slette denne besvarelse for altid, også kommentarerne og alt, hvad der er noteret om dem? Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Results are drawn anew without it, so do this while nothing is on the wall. If the file it came with is imported again, the answer comes back.</source>
        <translation>Resultaterne tegnes på ny uden den, så gør det, mens storskærmen er tom. Indlæses filen igen, kommer besvarelsen tilbage.</translation>
    </message>
    <message>
        <source>Erase import</source>
        <translation>Slet indlæsning</translation>
    </message>
    <message>
        <source>Erase for good what the import of %1 brought? Its new answers (%2) are gone and the answers it changed (%3) become what they were. This cannot be undone.</source>
        <translation>Vil du for altid slette det, som indlæsningen af %1 tilføjede? De nye svar (%2) er væk, og de svar, den ændrede (%3), bliver som før. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Erase answers of a round</source>
        <translation>Slet svarene i en runde</translation>
    </message>
    <message numerus="yes">
        <source>Erase all %n answer(s) of the round %1 for good? This cannot be undone.</source>
        <translation>
            <numerusform>Vil du slette det ene svar i runden %1 for altid? Det kan ikke fortrydes.</numerusform>
            <numerusform>Vil du slette alle %n svar i runden %1 for altid? Det kan ikke fortrydes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and notes stay.</source>
        <translation>Beslutninger og noter bevares.</translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation>Slet svar</translation>
    </message>
    <message>
        <source>Erase all answers</source>
        <translation>Slet alle svar</translation>
    </message>
    <message numerus="yes">
        <source>Erase all %n single answer(s) of the workshop for good? This cannot be undone.</source>
        <translation>
            <numerusform>Vil du slette workshoppens ene svar for altid? Det kan ikke fortrydes.</numerusform>
            <numerusform>Vil du slette alle workshoppens %n enkelte svar for altid? Det kan ikke fortrydes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have been erased.</source>
        <translation>
            <numerusform>%n svar er slettet.</numerusform>
            <numerusform>%n svar er slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) of the workshop in the same folder still hold the answers. Delete them too?</source>
        <translation>
            <numerusform>En ældre kopi af workshoppen i samme mappe rummer stadig svarene. Vil du også slette den?</numerusform>
            <numerusform>%n ældre kopier af workshoppen i samme mappe rummer stadig svarene. Vil du også slette dem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>Slet kopier</translation>
    </message>
    <message>
        <source>The copies have been deleted.</source>
        <translation>Kopierne er slettet.</translation>
    </message>
    <message>
        <source>These copies could not be deleted: %1.</source>
        <translation>Disse kopier kunne ikke slettes: %1.</translation>
    </message>
    <message>
        <source>The copies still hold them.</source>
        <translation>Kopierne rummer dem stadig.</translation>
    </message>
    <message>
        <source>Results are drawn anew without them, so do this while nothing is on the wall.</source>
        <translation>Resultaterne tegnes på ny uden dem, så gør det, mens der ikke er noget på storskærmen.</translation>
    </message>
    <message>
        <source>Results that may be shown, decisions and notes stay; comments go, released ones too. The rounds are closed, and answers that were held back count. Save the report first, if comments are to be in it.</source>
        <translation>Resultater, der må vises, beslutninger og noter bliver; kommentarer slettes, også frigivne. Runderne lukkes, og svar, der blev holdt tilbage, tæller med. Gem rapporten først, hvis kommentarerne skal med i den.</translation>
    </message>
    <message>
        <source>Another program is reading the workshop, so the file still holds traces of erased answers. Close the other program; the next time the workshop is opened here they go too.</source>
        <translation>Et andet program læser workshoppen, så filen rummer stadig spor af slettede besvarelser. Luk det andet program; næste gang workshoppen åbnes her, forsvinder de også.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::Exporter</name>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>”%1” kunne ikke skrives. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation>Regneark (*.xlsx);;Tabel (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The file must end in .xlsx, .csv or .json; “%1” does not.</source>
        <translation>Filen skal ende på .xlsx, .csv eller .json. Det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Gem tallene</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>part of a file name</comment>
        <translation>tal</translation>
    </message>
    <message>
        <source>Save single answers</source>
        <translation>Gem enkelte svar</translation>
    </message>
    <message>
        <source>The file will hold every single answer as it was given, with comments, also of small groups. Keep it as confidential as the workshop itself, and delete it by the same date.</source>
        <translation>Filen kommer til at rumme hvert enkelt svar, som det blev givet, med kommentarer, også fra små grupper. Behandl den lige så fortroligt som workshoppen selv, og slet den senest samme dag.</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>part of a file name</comment>
        <translation>svar</translation>
    </message>
</context>
<context>
    <name>pejling::desk::FindAnswerDialog</name>
    <message>
        <source>Find an answer and erase it</source>
        <translation>Find en besvarelse, og slet den</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>&amp;Erase answer…</source>
        <translation>S&amp;let besvarelse…</translation>
    </message>
    <message>
        <source>What does the person remember?</source>
        <translation>Hvad kan personen huske?</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Huskes ikke</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Placed first: %1</source>
        <translation>Sat øverst: %1</translation>
    </message>
    <message>
        <source>Words they wrote</source>
        <translation>Ord, personen skrev</translation>
    </message>
    <message>
        <source>Answers that fit</source>
        <translation>Besvarelser, der passer</translation>
    </message>
    <message>
        <source>The selected answer</source>
        <translation>Den valgte besvarelse</translation>
    </message>
    <message>
        <source>Select an answer to read all of it here.</source>
        <translation>Vælg en besvarelse for at læse den i sin helhed her.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) fit.</source>
        <translation>
            <numerusform>%n besvarelse passer.</numerusform>
            <numerusform>%n besvarelser passer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Sletter …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Leder …</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportAudienceStep</name>
    <message>
        <source>Who answered?</source>
        <translation>Hvem har svaret?</translation>
    </message>
    <message>
        <source>The file does not say who answered. Choose whose answers it holds.</source>
        <translation>Det fremgår ikke af filen, hvem der har svaret. Vælg, hvis svar den indeholder.</translation>
    </message>
    <message>
        <source>The file says for each answer who gave it.</source>
        <translation>Det fremgår af filen for hvert svar, hvem der har givet det.</translation>
    </message>
    <message>
        <source>Roun&amp;d:</source>
        <translation>&amp;Runde:</translation>
    </message>
    <message>
        <source>Count answers that were begun but not &amp;sent</source>
        <translation>Medregn svar, der er påbegyndt, men ikke &amp;sendt</translation>
    </message>
    <message>
        <source>They are kept either way. Results show them only when they are counted.</source>
        <translation>De gemmes under alle omstændigheder, men indgår kun i resultaterne, når de medregnes.</translation>
    </message>
    <message>
        <source>Name of the &amp;form:</source>
        <translation>Skemaets &amp;navn:</translation>
    </message>
    <message>
        <source>Only needed when two forms with the same questions went out: give them different names, so that their answers are told apart.</source>
        <translation>Kun nødvendigt, når to skemaer med de samme spørgsmål har været sendt ud: Giv dem hver sit navn, så svarene kan skelnes.</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (lukket)</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportColumnsStep</name>
    <message>
        <source>A file with the same headings has been imported before. Its columns can be read in the same way.</source>
        <translation>Der er før indlæst en fil med de samme overskrifter. Kolonnerne kan læses på samme måde.</translation>
    </message>
    <message>
        <source>&amp;Use it again</source>
        <translation>&amp;Brug den igen</translation>
    </message>
    <message>
        <source>&amp;Open mapping…</source>
        <translation>&amp;Åbn opsætning…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>&amp;Gem opsætning…</translation>
    </message>
    <message>
        <source>The first answers as they are read</source>
        <translation>De første svar, som de læses</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolonner</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportCounts</name>
    <message numerus="yes">
        <source>%n of the kept answers has a problem.</source>
        <translation>
            <numerusform>%n af de beholdte svar har et problem.</numerusform>
            <numerusform>%n af de beholdte svar har et problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was begun but not sent.</source>
        <translation>
            <numerusform>%n af dem er påbegyndt, men ikke sendt.</numerusform>
            <numerusform>%n af dem er påbegyndt, men ikke sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændrede</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændrede</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rækker</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportDialog</name>
    <message>
        <source>Undo import</source>
        <translation>Fortryd indlæsning</translation>
    </message>
    <message>
        <source>Undo the import of %1? Its new answers (%2) are removed and the answers it changed (%3) become what they were.</source>
        <translation>Vil du fortryde indlæsningen af %1? De nye svar (%2) fjernes, og de svar, den ændrede (%3), bliver som før.</translation>
    </message>
    <message>
        <source>Reading again …</source>
        <translation>Læser igen …</translation>
    </message>
    <message>
        <source>Nothing in the file is new: there is nothing to import.</source>
        <translation>Der er intet nyt i filen, så der er intet at indlæse.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Læser svar</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Indlæs svar</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ikke indlæst</translation>
    </message>
    <message>
        <source>Storing answers</source>
        <translation>Gemmer svar</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>Svar indlæst</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Indlæsning fortrudt</translation>
    </message>
    <message>
        <source>%1 (file %2 of %3)</source>
        <translation>%1 (fil %2 af %3)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Indlæs</translation>
    </message>
    <message>
        <source>Storing the answers. Until this is done nothing has been changed.</source>
        <translation>Svarene gemmes. Intet er ændret, før det er færdigt.</translation>
    </message>
    <message>
        <source>Reading the file. Nothing is stored yet.</source>
        <translation>Læser filen. Intet er gemt endnu.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>Filen blev ikke indlæst</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Skip this fi&amp;le</source>
        <translation>Spring filen o&amp;ver</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>&amp;Næste fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Hvem har svaret</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>F&amp;ortsæt</translation>
    </message>
    <message>
        <source>Open mapping</source>
        <translation>Åbn opsætning</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Opsætninger (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Gem opsætning</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Opsætninger (*.json)</translation>
    </message>
    <message>
        <source>The mapping has been saved as %1. “pejling import --mapping” reads it too.</source>
        <translation>Opsætningen er gemt som %1. Den kan også bruges med ”pejling import --mapping”.</translation>
    </message>
    <message>
        <source>The mapping could not be saved as %1. Choose another folder or name.</source>
        <translation>Opsætningen kunne ikke gemmes som %1. Vælg en anden mappe eller et andet navn.</translation>
    </message>
    <message>
        <source>How the columns were read is kept, and offered for the next file with the same headings.</source>
        <translation>Programmet husker, hvordan kolonnerne er læst, og tilbyder det til den næste fil med de samme overskrifter.</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>&amp;Hvad kan man gøre</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportDone</name>
    <message>
        <source>&amp;Undo import…</source>
        <translation>Fortryd indlæsnin&amp;g…</translation>
    </message>
    <message>
        <source>The import has been undone</source>
        <translation>Indlæsningen er fortrudt</translation>
    </message>
    <message>
        <source>The answers are as they were before.</source>
        <translation>Svarene er, som de var før.</translation>
    </message>
    <message>
        <source>The answers have been imported</source>
        <translation>Svarene er indlæst</translation>
    </message>
    <message>
        <source>You can undo it now, or later under Answers, Imports.</source>
        <translation>Du kan fortryde nu eller senere under Svar, Indlæsninger.</translation>
    </message>
    <message>
        <source>You can undo it now, or later under Answers, Imports. The problems are listed under Answers, Problems of the last import.</source>
        <translation>Du kan fortryde nu eller senere under Svar, Indlæsninger. Problemerne står under Svar, Problemer ved seneste indlæsning.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportFileStep</name>
    <message>
        <source>S&amp;urvey tool:</source>
        <translation>&amp;Spørgeskemaværktøj:</translation>
    </message>
    <message>
        <source>Shee&amp;t:</source>
        <translation>Ar&amp;k:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Te&amp;gnkodning:</translation>
    </message>
    <message>
        <source>&amp;Separated by:</source>
        <translation>A&amp;dskilt af:</translation>
    </message>
    <message>
        <source>First row of &amp;headings:</source>
        <translation>&amp;Første række med overskrifter:</translation>
    </message>
    <message>
        <source>&amp;Rows of headings:</source>
        <translation>Antal &amp;rækker med overskrifter:</translation>
    </message>
    <message>
        <source>Recognise &amp;again</source>
        <translation>Ge&amp;nkend igen</translation>
    </message>
    <message>
        <source>The file&apos;s first rows, headings in bold</source>
        <translation>Filens første rækker, overskrifter med fed</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Filens første rækker</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportPlan</name>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemer (%1)</translation>
    </message>
    <message>
        <source>C&amp;hanged answers (%1)</source>
        <translation>Æn&amp;drede svar (%1)</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemer i filen</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Ændrede svar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answers that are kept: %1.</source>
        <translation>Svar, der beholdes: %1.</translation>
    </message>
    <message>
        <source>Never stored, because they point to a person: %1.</source>
        <translation>Gemmes aldrig, fordi de peger på en person: %1.</translation>
    </message>
    <message>
        <source>No problems: every row can be read as it stands.</source>
        <translation>Ingen problemer: Alle rækker kan læses, som de står.</translation>
    </message>
    <message>
        <source>They go into the round %1.</source>
        <translation>De lægges i runden %1.</translation>
    </message>
    <message>
        <source>Not used, since they answer no question of this workshop: %1.</source>
        <translation>Ikke brugt, da de ikke svarer på noget spørgsmål i denne workshop: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changed answer(s) came from the other group before. If other people gave them, this is another form with the same headings: give it a name under “Who answered”.</source>
        <translation>
            <numerusform>%n af de ændrede svar kom tidligere fra den anden gruppe. Er de afgivet af andre personer, er det et andet skema med de samme overskrifter: Giv det et navn under ”Hvem har svaret”.</numerusform>
            <numerusform>%n af de ændrede svar kom tidligere fra den anden gruppe. Er de afgivet af andre personer, er det et andet skema med de samme overskrifter: Giv det et navn under ”Hvem har svaret”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::desk::MethodPanel</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>pejling::desk::NewWorkshopDialog</name>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gennemse…</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Skabelon:</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisation:</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <translation>Ge&amp;m som:</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>&amp;Create workshop</source>
        <translation>O&amp;pret workshop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Built in: %1</source>
        <translation>Indbygget: %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fra en fil…</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vælg en skabelon</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Skabeloner (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save workshop as</source>
        <translation>Gem workshop som</translation>
    </message>
    <message>
        <source>Workshops (*.pejling)</source>
        <translation>Workshopper (*.pejling)</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place for the workshop.</source>
        <translation>Der er ingen mappe %1. Vælg et andet sted til workshoppen.</translation>
    </message>
    <message>
        <source>Replace workshop</source>
        <translation>Erstat workshop</translation>
    </message>
    <message>
        <source>%1 exists already. If you replace it, all its answers are lost.</source>
        <translation>%1 findes i forvejen. Hvis du erstatter den, går alle svarene i den tabt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
</context>
<context>
    <name>pejling::desk::PlanPage</name>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Ne&amp;w decision…</source>
        <translation>&amp;Ny beslutning…</translation>
    </message>
    <message>
        <source>Save as f&amp;ile</source>
        <translation>Gem som f&amp;il</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)…</source>
        <translation>&amp;Tabel til et regneark (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Deadlines for a calendar (iCalendar)…</source>
        <translation>&amp;Frister til en kalender (iCalendar)…</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Ingen beslutninger endnu</translation>
    </message>
    <message>
        <source>Write down who does what by when, and the finding that it rests on. The number is frozen with the decision, so that it can be seen later what you knew.</source>
        <translation>Skriv ned, hvem der gør hvad hvornår, og det resultat, beslutningen bygger på. Tallet fastholdes sammen med beslutningen, så man senere kan se, hvad I vidste.</translation>
    </message>
    <message>
        <source>Pl&amp;an</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>T&amp;jekliste</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;oter</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Søg:</translation>
    </message>
    <message>
        <source>What, why or who</source>
        <translation>Hvad, hvorfor eller hvem</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Søg i planen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Re&amp;t…</translation>
    </message>
    <message>
        <source>Next stat&amp;us</source>
        <translation>Næste st&amp;atus</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Fj&amp;ern</translation>
    </message>
    <message>
        <source>What the template says belongs to a good process.</source>
        <translation>Det, som hører til en god proces ifølge skabelonen.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Ansvarlig:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>Not&amp;e:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>Te&amp;ma:</translation>
    </message>
    <message>
        <source>Theme of the note</source>
        <translation>Notens tema</translation>
    </message>
    <message>
        <source>Note on the theme</source>
        <translation>Note om temaet</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statusser</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 af %2 beslutninger</translation>
    </message>
    <message>
        <source>edit a decision</source>
        <translation>ret en beslutning</translation>
    </message>
    <message>
        <source>add a decision</source>
        <translation>tilføj en beslutning</translation>
    </message>
    <message>
        <source>remove a decision</source>
        <translation>fjern en beslutning</translation>
    </message>
    <message>
        <source>change a status</source>
        <translation>skift status</translation>
    </message>
    <message>
        <source>Not &amp;done</source>
        <translation>Ikke u&amp;dført</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>U&amp;dført</translation>
    </message>
    <message>
        <source>change the checklist</source>
        <translation>ret tjeklisten</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skriv en note</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>part of a file name</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another place.</source>
        <translation>Filen %1 kunne ikke skrives. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 er gemt.</translation>
    </message>
    <message>
        <source>Save the plan as a table</source>
        <translation>Gem planen som tabel</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Gem fristerne</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>T&amp;ype in a sheet…</source>
        <translation>Indtast et ar&amp;k…</translation>
    </message>
    <message>
        <source>What a table group wrote on its discussion sheet</source>
        <translation>Hvad en bordgruppe skrev på sit diskussionsark</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX)…</source>
        <translation>&amp;Regneark (XLSX)…</translation>
    </message>
    <message>
        <source>type in a sheet</source>
        <translation>indtast et ark</translation>
    </message>
    <message>
        <source>Save the plan as a spreadsheet</source>
        <translation>Gem planen som regneark</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>pejling::desk::PresentationKeys</name>
    <message>
        <source>Keys in the presentation</source>
        <translation>Taster i præsentationen</translation>
    </message>
    <message>
        <source>Page Down, Right, Space, Enter</source>
        <translation>Page Down, højrepil, mellemrum, Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Page Up, Left</source>
        <translation>Page Up, venstrepil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Show or cover the results</source>
        <translation>Vis eller skjul resultaterne</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reveal one step, from last to first</source>
        <translation>Afslør ét trin, fra sidste til første</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Take the new order that the answers have given</source>
        <translation>Vis den nye rækkefølge, som svarene har givet</translation>
    </message>
    <message>
        <source>B or full stop</source>
        <translation>B eller punktum</translation>
    </message>
    <message>
        <source>Blank the screen, and back</source>
        <translation>Gør skærmen sort, og vis den igen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Start eller stop nedtællingen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last slide</source>
        <translation>Første og sidste slide</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Et nummer og så Enter</translation>
    </message>
    <message>
        <source>Go to that slide</source>
        <translation>Gå til det slide</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ og −</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Større og mindre tekst</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Start from the first slide</source>
        <translation>Start fra det første slide</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Afslut præsentationen</translation>
    </message>
    <message>
        <source>They work on the wall and everywhere in the console. While you type in a field, only Page Up, Page Down and F5 do.</source>
        <translation>De virker på storskærmen og overalt i konsollen. Mens du skriver i et felt, virker kun Page Up, Page Down og F5.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>In the console: release the chosen comment, or withdraw it</source>
        <translation>I konsollen: frigiv den valgte kommentar, eller træk den tilbage</translation>
    </message>
</context>
<context>
    <name>pejling::desk::PresentationPage</name>
    <message>
        <source>&amp;Stop showing</source>
        <translation>&amp;Stop visningen</translation>
    </message>
    <message>
        <source>&amp;Show on the wall</source>
        <translation>Vis på &amp;storskærmen</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Denne skærm</translation>
    </message>
    <message>
        <source>Other screen: %1</source>
        <translation>Anden skærm: %1</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Præsentation</translation>
    </message>
    <message>
        <source>S&amp;creen:</source>
        <translation>S&amp;kærm:</translation>
    </message>
    <message>
        <source>Screen for the slides</source>
        <translation>Skærm til slides</translation>
    </message>
    <message>
        <source>Move a slide</source>
        <translation>Flyt et slide</translation>
    </message>
    <message>
        <source>Show a slide</source>
        <translation>Vis et slide</translation>
    </message>
    <message>
        <source>Leave out a slide</source>
        <translation>Udelad et slide</translation>
    </message>
    <message>
        <source>Change a slide&apos;s title</source>
        <translation>Ret titlen på et slide</translation>
    </message>
    <message>
        <source>Change a slide&apos;s notes</source>
        <translation>Ret noterne til et slide</translation>
    </message>
    <message>
        <source>Change the minutes to talk</source>
        <translation>Ret minutterne til drøftelse</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>T&amp;aster…</translation>
    </message>
    <message>
        <source>The slides appear here as soon as the workshop has been read.</source>
        <translation>Slides vises her, så snart workshoppen er læst.</translation>
    </message>
    <message>
        <source>Slides, in the order in which they are shown</source>
        <translation>Slides i den rækkefølge, de vises</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt ne&amp;d</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Own title of the slide</source>
        <translation>Slidets egen titel</translation>
    </message>
    <message>
        <source>Empty: the title follows the answers.</source>
        <translation>Tomt felt: titlen følger svarene.</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Noter:</translation>
    </message>
    <message>
        <source>Notes for this slide</source>
        <translation>Noter til dette slide</translation>
    </message>
    <message>
        <source>Shown in the console, never on the wall.</source>
        <translation>Vises i konsollen, aldrig på storskærmen.</translation>
    </message>
    <message>
        <source>&amp;Minutes to talk:</source>
        <translation>&amp;Minutter til drøftelse:</translation>
    </message>
    <message>
        <source>Minutes to talk about this slide</source>
        <translation>Minutter til drøftelse af dette slide</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>&amp;Billede</translation>
    </message>
    <message>
        <source>Copy or save what the slide shows</source>
        <translation>Kopiér eller gem det, slidet viser</translation>
    </message>
    <message>
        <source>No other round</source>
        <translation>Ingen anden runde</translation>
    </message>
    <message>
        <source>Choose the round to compare with</source>
        <translation>Vælg den runde, der sammenlignes med</translation>
    </message>
    <message>
        <source>Round to compare with</source>
        <translation>Runde, der sammenlignes med</translation>
    </message>
    <message>
        <source>&amp;Before and after: compare with</source>
        <translation>Før og efter: sammen&amp;lign med</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument, for Word and LibreOffice (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;OpenDocument, til Word og LibreOffice (*.odt);;Webside (*.html)</translation>
    </message>
    <message>
        <source>A report ends in .pdf, .odt or .html; “%1” does not.</source>
        <translation>En rapport ender på .pdf, .odt eller .html; det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>”%1” kunne ikke skrives. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Dokument:</translation>
    </message>
    <message>
        <source>Sections of the minutes</source>
        <translation>Referatets afsnit</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Gem som…</translation>
    </message>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>&amp;Afsnit:</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Ingen sammenligning</translation>
    </message>
    <message>
        <source>Co&amp;mpare with:</source>
        <translation>Sa&amp;mmenlign med:</translation>
    </message>
    <message>
        <source>Round to compare with</source>
        <translation>Runde, der sammenlignes med</translation>
    </message>
    <message>
        <source>Compared once the answers that wait are in the pictures.</source>
        <translation>Sammenlignes, når de ventende svar er med i billederne.</translation>
    </message>
    <message>
        <source>For other programs, of the round that is shown:</source>
        <translation>Til andre programmer, fra den viste runde:</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>Gem ta&amp;llene…</translation>
    </message>
    <message>
        <source>Save s&amp;ingle answers…</source>
        <translation>Gem &amp;enkelte svar…</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ResultsPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait until there are enough to be shown together.</source>
        <translation>
            <numerusform>%n svar venter, indtil der er nok til at vise dem samlet.</numerusform>
            <numerusform>%n svar venter, indtil der er nok til at vise dem samlet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Vis nu</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have come in since the pictures were drawn. Whoever has seen the pictures before may be able to tell what these people answered.</source>
        <translation>
            <numerusform>%n svar er kommet ind, siden billederne blev tegnet. Den, der har set de tidligere billeder, kan måske regne ud, hvad vedkommende har svaret.</numerusform>
            <numerusform>%n svar er kommet ind, siden billederne blev tegnet. Den, der har set de tidligere billeder, kan måske regne ud, hvad disse personer har svaret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show unanimous group</source>
        <translation>Vis gruppe, hvor alle er enige</translation>
    </message>
    <message>
        <source>All in this small group gave the same answer. Whoever knows who was asked then knows what each of them answered.</source>
        <translation>Alle i denne lille gruppe har svaret det samme. Den, der ved, hvem der er spurgt, ved så også, hvad hver enkelt har svaret.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis gruppen</translation>
    </message>
    <message>
        <source>The picture has been copied.</source>
        <translation>Billedet er kopieret.</translation>
    </message>
    <message>
        <source>The table has been copied.</source>
        <translation>Tabellen er kopieret.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Gem billede</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>Billede (*.png);;Tegning (*.svg);;Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The picture has been saved as %1.</source>
        <translation>Billedet er gemt som %1.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiér billede</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Kopiér &amp;tabel</translation>
    </message>
    <message>
        <source>Show &amp;now…</source>
        <translation>Vis &amp;nu…</translation>
    </message>
    <message>
        <source>Show an&amp;yway…</source>
        <translation>Vis alli&amp;gevel…</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ingen resultater endnu</translation>
    </message>
    <message>
        <source>The pictures and tables appear here by themselves when answers have come in.</source>
        <translation>Billeder og tabeller kommer frem her af sig selv, når der er kommet svar.</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Indlæs svar…</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>Billedet som tabel</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Gem billede…</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tabe&amp;l</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metode</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>Hvordan tallene er beregnet</translation>
    </message>
</context>
<context>
    <name>pejling::desk::RoundChooser</name>
    <message>
        <source>Roun&amp;d:</source>
        <translation>Rund&amp;e:</translation>
    </message>
</context>
<context>
    <name>pejling::desk::StartPage</name>
    <message>
        <source>Pejling</source>
        <translation>Pejling</translation>
    </message>
    <message>
        <source>From answers to a shared picture. Make a workshop or open one; then import answers by dropping the survey tool&apos;s file on this window.</source>
        <translation>Fra svar til et fælles billede. Opret eller åbn en workshop. Indlæs derefter svarene ved at trække filen fra spørgeskemaværktøjet ind i vinduet.</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;Ny workshop…</translation>
    </message>
    <message>
        <source>&amp;Open workshop…</source>
        <translation>&amp;Åbn workshop…</translation>
    </message>
    <message>
        <source>&amp;Recent workshops</source>
        <translation>&amp;Seneste workshopper</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Seneste workshopper</translation>
    </message>
    <message>
        <source>&amp;Try with fictitious answers</source>
        <translation>Prøv &amp;med fiktive svar</translation>
    </message>
</context>
<context>
    <name>pejling::desk::StatusCounter</name>
    <message>
        <source>Answers: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 af %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Runde: %1</translation>
    </message>
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FIKTIVE SVAR</translation>
    </message>
</context>
<context>
    <name>pejling::desk::TableSheetDialog</name>
    <message>
        <source>Type in a sheet</source>
        <translation>Indtast et ark</translation>
    </message>
    <message>
        <source>What the table noted</source>
        <translation>Hvad bordet noterede</translation>
    </message>
    <message>
        <source>What the table decided</source>
        <translation>Hvad bordet besluttede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>Sa&amp;ve and next sheet</source>
        <translation>&amp;Gem, og tag næste ark</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Noter:</translation>
    </message>
    <message>
        <source>&amp;Decisions, a line each:</source>
        <translation>&amp;Beslutninger, en pr. linje:</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a day. Write it like 1.3.2027.</source>
        <translation>Linje %1: ”%2” er ikke en dato. Skriv den som 1.3.2027.</translation>
    </message>
    <message>
        <source>Line %1: what is to be done is missing.</source>
        <translation>Linje %1: Skriv, hvad der skal gøres.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, %n decision(s).</source>
        <translation>
            <numerusform>Gemt: %1, %n beslutning.</numerusform>
            <numerusform>Gemt: %1, %n beslutninger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gemt: %1.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::Tour</name>
    <message>
        <source>Make a workshop</source>
        <translation>Opret en workshop</translation>
    </message>
    <message>
        <source>Bring in the answers</source>
        <translation>Hent svarene ind</translation>
    </message>
    <message>
        <source>Show, decide, remember</source>
        <translation>Vis, beslut, husk</translation>
    </message>
    <message>
        <source>A workshop is one file that holds everything. Make a new one – or try with fictitious answers first, and look around.</source>
        <translation>En workshop er én fil med alt i. Opret en ny – eller prøv først med fiktive svar, og se dig om.</translation>
    </message>
    <message>
        <source>Drop the survey tool&apos;s file on the window: you see what will happen before anything is stored. Or let people answer here on the computer.</source>
        <translation>Træk filen fra spørgeskemaværktøjet ind i vinduet: Du ser, hvad der vil ske, før noget gemmes. Eller lad folk svare her på computeren.</translation>
    </message>
    <message>
        <source>F5 shows the results on the wall. Decisions go into the action plan, and the report becomes the minutes. F1 explains what is on screen, everywhere.</source>
        <translation>F5 viser resultaterne på storskærmen. Beslutninger skrives i handlingsplanen, og rapporten bliver til referatet. F1 forklarer overalt, hvad der er på skærmen.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 af %2: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>De første trin</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Spring over</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Næst&amp;e</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>F&amp;orstået</translation>
    </message>
</context>
<context>
    <name>pejling::desk::WorkshopPage</name>
    <message>
        <source>Change the workshop date</source>
        <translation>Ret workshoppens dato</translation>
    </message>
    <message>
        <source>Change the deletion date</source>
        <translation>Ret slettedatoen</translation>
    </message>
    <message>
        <source>Change the number invited</source>
        <translation>Ret antal inviterede</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Ret organisationen</translation>
    </message>
    <message>
        <source>Minimum group size</source>
        <translation>Mindste gruppestørrelse</translation>
    </message>
    <message>
        <source>With groups of %1 people it may be possible to guess who answered what. Results are normally shown from 5 answers on.</source>
        <translation>Med grupper på %1 personer kan man måske gætte, hvem der har svaret hvad. Resultater vises normalt først fra 5 svar.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>Change the minimum group size</source>
        <translation>Ret mindste gruppestørrelse</translation>
    </message>
    <message>
        <source>Refresh step</source>
        <translation>Nye svar pr. opdatering</translation>
    </message>
    <message numerus="yes">
        <source>When pictures are drawn anew after %n answer(s), whoever watches them may see what one person answered.</source>
        <translation>
            <numerusform>Når billederne tegnes på ny efter %n svar, kan den, der følger med, måske se, hvad en enkelt person har svaret.</numerusform>
            <numerusform>Når billederne tegnes på ny efter %n svar, kan den, der følger med, måske se, hvad en enkelt person har svaret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the refresh step</source>
        <translation>Ret antal nye svar pr. opdatering</translation>
    </message>
    <message>
        <source>Invited, %1:</source>
        <translation>Inviterede, %1:</translation>
    </message>
    <message>
        <source>Invited, %1</source>
        <translation>Inviterede, %1</translation>
    </message>
    <message numerus="yes">
        <source>• %1 (order of %n items)</source>
        <translation>
            <numerusform>• %1 (prioritering af %n emne)</numerusform>
            <numerusform>• %1 (prioritering af %n emner)</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 (own words)</source>
        <translation>• %1 (egne ord)</translation>
    </message>
    <message>
        <source>&amp;Open round</source>
        <translation>&amp;Åbn runde</translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <translation>&amp;Luk runde</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>Name of the round: small letters a–z, digits and hyphens, at most 32. For example “vote-in-the-room”.</source>
        <translation>Rundens navn: små bogstaver a–z, cifre og bindestreger, højst 32 tegn. For eksempel ”afstemning-i-salen”.</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Luk runde</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are not yet in the pictures, because so few could be recognised. They stay out if the round is closed now.</source>
        <translation>
            <numerusform>%n svar er endnu ikke med i billederne, fordi personen bag kunne genkendes. Det kommer ikke med, hvis runden lukkes nu.</numerusform>
            <numerusform>%n svar er endnu ikke med i billederne, fordi de er så få, at personerne bag kunne genkendes. De kommer ikke med, hvis runden lukkes nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open round</source>
        <translation>Åbn runde</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>About the workshop</source>
        <translation>Om workshoppen</translation>
    </message>
    <message>
        <source>Or&amp;ganisation:</source>
        <translation>Or&amp;ganisation:</translation>
    </message>
    <message>
        <source>&amp;Workshop date:</source>
        <translation>&amp;Workshoppens dato:</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Fastsat</translation>
    </message>
    <message>
        <source>Workshop date</source>
        <translation>Workshoppens dato</translation>
    </message>
    <message>
        <source>&amp;Deletion date:</source>
        <translation>&amp;Slettedato:</translation>
    </message>
    <message>
        <source>Deletion date</source>
        <translation>Slettedato</translation>
    </message>
    <message>
        <source>When the answers are to be deleted. It is told to those who answer, and Pejling reminds you.</source>
        <translation>Hvornår svarene senest skal slettes. De, der svarer, får det at vide, og Pejling minder dig om det.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem svarer</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>How many were asked; answers are counted against it.</source>
        <translation>Hvor mange der er spurgt; antallet af svar ses i forhold til det.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Fortrolighed</translation>
    </message>
    <message>
        <source>&amp;Minimum group size:</source>
        <translation>&amp;Mindste gruppestørrelse:</translation>
    </message>
    <message>
        <source>Groups with fewer answers are not shown.</source>
        <translation>Grupper med færre svar vises ikke.</translation>
    </message>
    <message>
        <source>Pictures are drawn anew when so many answers have come in from a group, so that no single answer can be seen.</source>
        <translation>Billederne opdateres først, når der er kommet så mange nye svar fra en gruppe, så ingen kan se, hvad den enkelte har svaret.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;Ny runde…</translation>
    </message>
    <message>
        <source>&amp;Show this round</source>
        <translation>Vis &amp;denne runde</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hvad der spørges om</translation>
    </message>
    <message>
        <source>• %1 (rating %2 to %3)</source>
        <translation>• %1 (vurdering fra %2 til %3)</translation>
    </message>
    <message>
        <source>Let people &amp;answer here…</source>
        <translation>Lad fol&amp;k svare her…</translation>
    </message>
    <message>
        <source>Refresh s&amp;tep:</source>
        <translation>Nye svar pr. opd&amp;atering:</translation>
    </message>
    <message>
        <source>Erase all answers…</source>
        <translation>Slet alle svar…</translation>
    </message>
    <message>
        <source>Erase answers of the round…</source>
        <translation>Slet rundens svar…</translation>
    </message>
    <message>
        <source>Cop&amp;y the survey</source>
        <translation>Kop&amp;iér spørgeskemaet</translation>
    </message>
    <message>
        <source>&amp;Build an agenda…</source>
        <translation>Læg en dags&amp;orden…</translation>
    </message>
    <message>
        <source>Copied with all questions word for word, for a survey tool or a letter. To print it, save it from the report page.</source>
        <translation>Kopieres med alle spørgsmål ordret, til et spørgeskemaværktøj eller et brev. Gem det fra siden Rapport for at udskrive det.</translation>
    </message>
    <message>
        <source>The survey has been copied. Paste it into the survey tool or a letter.</source>
        <translation>Spørgeskemaet er kopieret. Sæt det ind i spørgeskemaværktøjet eller et brev.</translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation>Ret dagsordenen</translation>
    </message>
    <message>
        <source>The presentation shows the themes of the agenda.</source>
        <translation>Præsentationen viser dagsordenens temaer.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n open round(s) now, so that late answers do not change what the room has seen? Answers and imports for it are then refused until it is opened again.</source>
        <translation>
            <numerusform>Vil du lukke den åbne runde nu, så sene svar ikke ændrer det, salen har set? Svar og indlæsninger til den afvises, til den åbnes igen.</numerusform>
            <numerusform>Vil du lukke de %n åbne runder nu, så sene svar ikke ændrer det, salen har set? Svar og indlæsninger til dem afvises, til de åbnes igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::disclosure::Agenda</name>
    <message>
        <source>It has %1, with %2 points of 100.</source>
        <translation>Det har %1 med %2 af 100 point.</translation>
    </message>
    <message>
        <source>Placed high: %1 with %2 points of 100.</source>
        <translation>Højt placeret: %1 med %2 af 100 point.</translation>
    </message>
    <message>
        <source>It has %1 points of 100; the order as a whole is not clear.</source>
        <translation>Det har %1 af 100 point. Rækkefølgen som helhed er ikke tydelig.</translation>
    </message>
    <message>
        <source>Little agreement: %1 put it among their first three, the others do not.</source>
        <translation>Lille enighed: %1 har det blandt deres tre øverste, de øvrige har ikke.</translation>
    </message>
    <message>
        <source>The groups are apart: %1 %2 points, %3 %4 points.</source>
        <translation>Grupperne er langt fra hinanden: %1 %2 point, %3 %4 point.</translation>
    </message>
</context>
<context>
    <name>pejling::exporting::StatsCsv</name>
    <message>
        <source>Question id</source>
        <translation>Spørgsmål-id</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måltal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>Answers in all</source>
        <translation>Svar i alt</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>antal svar</translation>
    </message>
    <message>
        <source>not shown, for confidentiality</source>
        <translation>vises ikke af hensyn til fortroligheden</translation>
    </message>
    <message>
        <source>unfinished, not counted</source>
        <translation>ikke afsluttet, tælles ikke med</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gennemsnit</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>standardafvigelse</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>percent at the top of the scale</source>
        <translation>procent øverst på skalaen</translation>
    </message>
    <message>
        <source>percent at the bottom of the scale</source>
        <translation>procent nederst på skalaen</translation>
    </message>
    <message>
        <source>percent of pairs: higher</source>
        <translation>procent af par: højere</translation>
    </message>
    <message>
        <source>percent of pairs: same</source>
        <translation>procent af par: ens</translation>
    </message>
    <message>
        <source>percent of pairs: lower</source>
        <translation>procent af par: lavere</translation>
    </message>
    <message>
        <source>Cliff&apos;s delta</source>
        <translation>Cliffs delta</translation>
    </message>
    <message>
        <source>percentage points at the top of the scale</source>
        <translation>procentpoint øverst på skalaen</translation>
    </message>
    <message>
        <source>percent of comparisons that the guidepost&apos;s themes win</source>
        <translation>procent af sammenligningerne, som pejlemærkets temaer vinder</translation>
    </message>
    <message>
        <source>Both groups weighing the same</source>
        <translation>De to grupper tæller lige meget</translation>
    </message>
    <message>
        <source>score, 0-100</source>
        <translation>score, 0-100</translation>
    </message>
    <message>
        <source>number of rankings</source>
        <translation>antal prioriteringer</translation>
    </message>
    <message>
        <source>of these, rankings of some items only</source>
        <translation>heraf prioriteringer af kun nogle emner</translation>
    </message>
    <message>
        <source>left blank, not counted</source>
        <translation>sprang over, tælles ikke med</translation>
    </message>
    <message>
        <source>agreement, mean rank correlation</source>
        <translation>enighed, gennemsnitlig rangkorrelation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plads</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>percent with it in their top 3</source>
        <translation>procent, der har det i deres top 3</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau-b of the two orders</source>
        <translation>Kendalls tau-b for de to rækkefølger</translation>
    </message>
    <message>
        <source>shared items in the two top 3</source>
        <translation>fælles emner i de to top 3</translation>
    </message>
    <message>
        <source>number of comments</source>
        <translation>antal kommentarer</translation>
    </message>
    <message>
        <source>%1: %2 minus %3</source>
        <translation>%1: %2 minus %3</translation>
    </message>
    <message>
        <source>fictitious answers</source>
        <translation>fiktive svar</translation>
    </message>
    <message>
        <source>no clear order</source>
        <translation>ingen tydelig rækkefølge</translation>
    </message>
    <message>
        <source>would change place if one answer were missing</source>
        <translation>ville skifte placering, hvis ét svar manglede</translation>
    </message>
</context>
<context>
    <name>pejling::exporting::StatsXlsx</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::AccessibleRow</name>
    <message>
        <source>Enter gives it the next place, Alt with the arrow keys moves it, a number puts it there, Delete takes the place away.</source>
        <translation>Enter giver den næste plads, Alt og piletasterne flytter, et tal giver den plads, Delete fjerner pladsen.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::KioskDialog</name>
    <message>
        <source>P&amp;ractice: nothing is kept</source>
        <translation>Øv&amp;else: intet gemmes</translation>
    </message>
    <message>
        <source>&amp;Open the survey window</source>
        <translation>&amp;Åbn svarvinduet</translation>
    </message>
    <message>
        <source>&amp;Type answers from paper</source>
        <translation>&amp;Indtast svar fra papir</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Svar på stedet</translation>
    </message>
    <message>
        <source>&amp;Round:</source>
        <translation>Rund&amp;e:</translation>
    </message>
    <message>
        <source>It &amp;asks:</source>
        <translation>Der &amp;spørges om:</translation>
    </message>
    <message>
        <source>A&amp;udience:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Language to begin in:</source>
        <translation>Begynder på s&amp;proget:</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>&amp;Tid uden aktivitet:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>P&amp;inkode:</translation>
    </message>
    <message>
        <source>PIN on&amp;ce more:</source>
        <translation>Pinkode i&amp;gen:</translation>
    </message>
    <message>
        <source>At least %1 digits. It is needed to leave the window.</source>
        <translation>Mindst %1 cifre. Den skal bruges for at lukke vinduet.</translation>
    </message>
    <message>
        <source>There is a PIN already. Leave both fields empty to keep it.</source>
        <translation>Der er allerede en pinkode. Lad begge felter være tomme for at beholde den.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> sekunder</translation>
    </message>
    <message>
        <source>Each person says</source>
        <translation>Hver især vælger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Every round is closed. Open one, or make a new one, on the workshop page.</source>
        <translation>Alle runder er lukkede. Åbn en, eller opret en ny, på siden Workshop.</translation>
    </message>
    <message>
        <source>Profile: how the functions fill their roles</source>
        <translation>Profil: hvordan funktionerne udfylder deres roller</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>En pinkode har mindst %1 cifre.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>De to var ikke ens. Begynd forfra.</translation>
    </message>
    <message>
        <source>The computer is short of memory. Close other programs and try again.</source>
        <translation>Computeren mangler hukommelse. Luk andre programmer, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::KioskWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>Er du der stadig?</translation>
    </message>
    <message numerus="yes">
        <source>Your answers are deleted in %n second(s), so that nobody else sees them.</source>
        <translation>
            <numerusform>Dine svar slettes om %n sekund, så ingen andre ser dem.</numerusform>
            <numerusform>Dine svar slettes om %n sekunder, så ingen andre ser dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, fortsæt</translation>
    </message>
    <message>
        <source>No, begin anew</source>
        <translation>Nej, begynd forfra</translation>
    </message>
    <message>
        <source>Practice – nothing is kept</source>
        <translation>Øvelse – intet gemmes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Almindelig tekst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>For the organiser</source>
        <translation>Til arrangøren</translation>
    </message>
    <message>
        <source>Leave the survey window (needs the PIN)</source>
        <translation>Luk svarvinduet (kræver pinkoden)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Send mine svar</translation>
    </message>
    <message>
        <source>%1 (page %2 of %3)</source>
        <translation>%1 (side %2 af %3)</translation>
    </message>
    <message>
        <source>%1 – Pejling</source>
        <translation>%1 – Pejling</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>One moment, your answers are stored.</source>
        <translation>Et øjeblik, dine svar gemmes.</translation>
    </message>
    <message>
        <source>Your answers are not stored yet</source>
        <translation>Dine svar er ikke gemt endnu</translation>
    </message>
    <message>
        <source>Nothing is lost: they are kept here, and the program tries again by itself every few seconds. You can wait, or call somebody who runs the workshop.</source>
        <translation>Intet er gået tabt: Svarene bliver her, og programmet prøver selv igen med få sekunders mellemrum. Du kan vente eller kalde på en af dem, der står for workshoppen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>Thank you for your answers.</source>
        <translation>Tak for din besvarelse.</translation>
    </message>
    <message>
        <source>This was a practice; nothing has been kept.</source>
        <translation>Det var en øvelse; intet er gemt.</translation>
    </message>
    <message>
        <source>Your answers are stored. You can leave the computer now.</source>
        <translation>Dine svar er gemt. Du kan gå fra computeren nu.</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Klar til den næste</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. Your answers are safe; please wait.</source>
        <translation>Det tager lidt længere tid end normalt. Dine svar er ikke tabt; vent venligst.</translation>
    </message>
    <message>
        <source>Please give everything a place – or begin anew to skip the question.</source>
        <translation>Giv venligst alle en plads – eller begynd forfra for at springe spørgsmålet over.</translation>
    </message>
    <message>
        <source>We need your answer here. Choose the one that fits best.</source>
        <translation>Her har vi brug for dit svar. Vælg det, der passer bedst.</translation>
    </message>
    <message>
        <source>You have not answered anything yet.</source>
        <translation>Du har ikke svaret på noget endnu.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::Opening</name>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>Der er ingen runde ”%1” i denne workshop.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again, or choose another.</source>
        <translation>Runden ”%1” er lukket. Åbn den igen, eller vælg en anden.</translation>
    </message>
    <message>
        <source>There is no audience “%1” in this workshop; there are: %2.</source>
        <translation>Der er ingen gruppe ”%1” i workshoppen; der er: %2.</translation>
    </message>
    <message>
        <source>The round “%1” asks nothing of %2. Choose its questions first.</source>
        <translation>Runden ”%1” har ingen spørgsmål til %2. Vælg dens spørgsmål først.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::PaperDialog</name>
    <message>
        <source>&amp;Store and next (Ctrl+Enter)</source>
        <translation>&amp;Gem og næste (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Answers from paper</source>
        <translation>Svar fra papir</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Digits go on by themselves, Tab passes what is blank, Ctrl+Enter stores the answer and begins the next.</source>
        <translation>Skriv det, der står på papiret. Cifre går selv videre, Tab springer det tomme over, Ctrl+Enter gemmer besvarelsen og begynder på den næste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 kan ikke stå her.</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 til %3)</translation>
    </message>
    <message>
        <source>%1 (1 = chosen)</source>
        <translation>%1 (1 = valgt)</translation>
    </message>
    <message>
        <source>Type the audience first.</source>
        <translation>Skriv først gruppen.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Denne tekst er længere end %1 tegn.</translation>
    </message>
    <message>
        <source>Nothing has been answered.</source>
        <translation>Der er ikke svaret på noget.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stored.</source>
        <translation>
            <numerusform>%n besvarelse gemt.</numerusform>
            <numerusform>%n besvarelser gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored: %1 Try again with Ctrl+Enter.</source>
        <translation>Ikke gemt: %1 Prøv igen med Ctrl+Enter.</translation>
    </message>
    <message>
        <source>This answer is not stored. Close once more to discard it.</source>
        <translation>Denne besvarelse er ikke gemt. Luk en gang til for at kassere den.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::PinPage</name>
    <message>
        <source>The window holds Esc, Alt+F4 and closing, and on X11 the keys of the window manager too. Only the system can hold the rest: Ctrl+Alt+Delete, switching users, the power button, Alt+Tab and the Windows key on Windows, panels and gestures on Wayland.
Linux: run it alone in the compositor cage (cage -- pejling kiosk FILE), in a user account of its own.
Windows: Settings &gt; Accounts &gt; Other users &gt; Set up a kiosk (Assigned Access).</source>
        <translation>Vinduet holder Esc, Alt+F4 og lukning tilbage, og på X11 også vindueshåndteringens taster. Resten kan kun systemet spærre: Ctrl+Alt+Delete, skift af bruger, tænd/sluk-knappen, Alt+Tab og Windows-tasten på Windows, paneler og fingerbevægelser på Wayland.
Linux: Kør det alene i cage (cage -- pejling kiosk FIL) på en brugerkonto for sig.
Windows: Indstillinger &gt; Konti &gt; Andre brugere &gt; Konfigurer en kiosk (tildelt adgang).</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Tilbage til besvarelsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Luk vinduet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>This is for those who run the workshop. An answer that has not been sent is lost.</source>
        <translation>Dette er for dem, der står for workshoppen. En besvarelse, der ikke er sendt, går tabt.</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. It is needed to leave this window.</source>
        <translation>Vælg en pinkode på mindst %1 cifre. Den skal bruges for at lukke dette vindue.</translation>
    </message>
    <message>
        <source>Leave the survey window?</source>
        <translation>Luk svarvinduet?</translation>
    </message>
    <message>
        <source>Before the first answer</source>
        <translation>Før det første svar</translation>
    </message>
    <message>
        <source>Delete a digit</source>
        <translation>Slet et ciffer</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>En pinkode har mindst %1 cifre.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Skriv den en gang til.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Brug denne pinkode</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>De to var ikke ens. Begynd forfra.</translation>
    </message>
    <message>
        <source>The computer is short of memory. Close other programs and try again.</source>
        <translation>Computeren mangler hukommelse. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Det er ikke pinkoden.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Det er ikke pinkoden. Prøv igen om %n sekund.</numerusform>
            <numerusform>Det er ikke pinkoden. Prøv igen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::ProfilePage</name>
    <message>
        <source>Take my answers away</source>
        <translation>Fjern mine svar</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::QuestionPage</name>
    <message>
        <source>Take my answer away</source>
        <translation>Fjern mit svar</translation>
    </message>
    <message>
        <source>You need not give everything a place. You can also drag, or use the arrows.</source>
        <translation>Du behøver ikke give alle en plads. Du kan også trække eller bruge pilene.</translation>
    </message>
    <message>
        <source>Give everything a place. You can also drag, or use the arrows.</source>
        <translation>Giv alle en plads. Du kan også trække eller bruge pilene.</translation>
    </message>
    <message>
        <source>Begin the order anew</source>
        <translation>Begynd forfra med rækkefølgen</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::RankingEdit</name>
    <message>
        <source>Press what matters most to you first, then the next.</source>
        <translation>Tryk først på det, der er vigtigst for dig, og så på det næste.</translation>
    </message>
    <message>
        <source>Your order, most important first</source>
        <translation>Din rækkefølge, det vigtigste først</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Uden plads</translation>
    </message>
    <message>
        <source>%1 is without a place.</source>
        <translation>%1 er uden plads.</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3.</source>
        <translation>%1 er nummer %2 af %3.</translation>
    </message>
    <message>
        <source>Nothing has a place.</source>
        <translation>Ingen har en plads.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::RankingRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Flyt %1 op</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flyt %1 ned</translation>
    </message>
    <message>
        <source>Take the place from %1</source>
        <translation>Tag %1 ud af rækkefølgen</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Nummer %1: %2</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Uden plads: %1</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::ReviewPage</name>
    <message>
        <source>A last look</source>
        <translation>Et sidste kig</translation>
    </message>
    <message>
        <source>These are your answers. Nothing has been sent yet: change what you like, then press “Send my answers”.</source>
        <translation>Her er dine svar. Intet er sendt endnu: Ret det, du vil, og tryk så på ”Send mine svar”.</translation>
    </message>
    <message>
        <source>You answer as: %1</source>
        <translation>Du svarer som: %1</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen af dem</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ret: %1</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::TextAnswer</name>
    <message>
        <source>Write here, if you like</source>
        <translation>Skriv her, hvis du vil</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::TimeThievesPage</name>
    <message>
        <source>Choose as many as you like.</source>
        <translation>Vælg så mange, du vil.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen af dem</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far</source>
        <translation>
            <numerusform>%n svar indtil nu</numerusform>
            <numerusform>%n svar indtil nu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::report::Briefing</name>
    <message>
        <source>The themes, by points</source>
        <translation>Temaerne efter point</translation>
    </message>
    <message>
        <source>What has been agreed</source>
        <translation>Hvad der er aftalt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>Hvad der skal være på plads</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Briefing for the management</source>
        <translation>Orientering til direktionen</translation>
    </message>
    <message>
        <source>It rests on %1.</source>
        <translation>Det bygger på %1.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Det springer i øjnene</translation>
    </message>
    <message>
        <source>Groups with fewer than %1 answers are not shown. The minutes say how the numbers are made.</source>
        <translation>Grupper med færre end %1 svar vises ikke. Referatet fortæller, hvordan tallene er lavet.</translation>
    </message>
</context>
<context>
    <name>pejling::report::Feedback</name>
    <message>
        <source>Feedback</source>
        <translation>Tilbagemelding</translation>
    </message>
    <message>
        <source>Thank you – this is what you told us</source>
        <translation>Tak – det her fortalte I os</translation>
    </message>
    <message>
        <source>We have received %1.</source>
        <translation>Vi har fået %1.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Det springer i øjnene</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Det har vi aftalt</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Jeres svar</translation>
    </message>
</context>
<context>
    <name>pejling::report::Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Referat af workshoppen</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Svar på hvert spørgsmål</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 over for %2</translation>
    </message>
    <message>
        <source>The balance between the guideposts</source>
        <translation>Balancen mellem pejlemærkerne</translation>
    </message>
    <message>
        <source>How many wrote something, per question:</source>
        <translation>Så mange skrev noget, pr. spørgsmål:</translation>
    </message>
    <message>
        <source>Comments per question</source>
        <translation>Kommentarer pr. spørgsmål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>kommentarer</translation>
    </message>
    <message>
        <source>Comments that were shown in the workshop, in random order.</source>
        <translation>Kommentarer, der blev vist på workshoppen, i tilfældig rækkefølge.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>opgivet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation>følges op %1</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation>Hele workshoppen</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>Det skal være på plads</translation>
    </message>
    <message>
        <source>Tracks to work along</source>
        <translation>Spor at arbejde ad</translation>
    </message>
    <message>
        <source>Questions that the plan answers</source>
        <translation>Spørgsmål, som planen svarer på</translation>
    </message>
</context>
<context>
    <name>pejling::report::Names</name>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Referat af workshoppen</translation>
    </message>
    <message>
        <source>Discussion sheets, one a theme</source>
        <translation>Diskussionsark, et pr. tema</translation>
    </message>
    <message>
        <source>Feedback to those who answered</source>
        <translation>Tilbagemelding til dem, der har svaret</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Hvem har svaret</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringer</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema for tema</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Time thieves</source>
        <translation>Tidstyve</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med deres egne ord</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>From result to plan</source>
        <translation>Fra resultat til plan</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>Sådan er tallene lavet</translation>
    </message>
    <message>
        <source>Briefing for the management</source>
        <translation>Orientering til direktionen</translation>
    </message>
    <message>
        <source>The survey, to copy or print</source>
        <translation>Spørgeskemaet, til at kopiere eller udskrive</translation>
    </message>
</context>
<context>
    <name>pejling::report::Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>pejling::report::ResultTables</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Answers per group</source>
        <translation>Svar pr. gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterede</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>vises ikke</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurgt</translation>
    </message>
    <message>
        <source>Answers per question</source>
        <translation>Svar pr. spørgsmål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 tilsammen</translation>
    </message>
    <message>
        <source>Uncertainty of %1 (95 %)</source>
        <translation>Usikkerhed på %1 (95 %)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plads</translation>
    </message>
    <message>
        <source>points</source>
        <translation>point</translation>
    </message>
    <message>
        <source>top 3</source>
        <translation>top 3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 over for %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Uncertainty (95 %)</source>
        <translation>Usikkerhed (95 %)</translation>
    </message>
    <message>
        <source>Places apart</source>
        <translation>Pladser imellem</translation>
    </message>
    <message>
        <source>The balance between the guideposts</source>
        <translation>Balancen mellem pejlemærkerne</translation>
    </message>
    <message>
        <source>Guidepost</source>
        <translation>Pejlemærke</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>Profile: means</source>
        <translation>Profil: gennemsnit</translation>
    </message>
    <message>
        <source>Function and role</source>
        <translation>Funktion og rolle</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gennemsnit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Change since the round before</source>
        <translation>Ændring siden runden før</translation>
    </message>
    <message>
        <source>now higher</source>
        <translation>nu højere</translation>
    </message>
    <message>
        <source>of pairs of one answer each</source>
        <translation>af par med ét svar fra hver</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>det samme</translation>
    </message>
    <message>
        <source>now lower</source>
        <translation>nu lavere</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>usikkerhed</translation>
    </message>
</context>
<context>
    <name>pejling::report::Sheets</name>
    <message>
        <source>Discussion sheets</source>
        <translation>Diskussionsark</translation>
    </message>
    <message>
        <source>Guidepost %1: %2</source>
        <translation>Pejlemærke %1: %2</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Tal om</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
</context>
<context>
    <name>pejling::report::Survey</name>
    <message>
        <source>Survey</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>Kun til: %1</translation>
    </message>
    <message>
        <source>On paper: write 1 beside the most important, then 2, and so on.</source>
        <translation>På papir: Skriv 1 ud for det vigtigste, derefter 2 og så videre.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Tick all that apply.</source>
        <translation>Sæt gerne flere krydser.</translation>
    </message>
</context>
<context>
    <name>pejling::report::Wording</name>
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FIKTIVE SVAR</translation>
    </message>
    <message>
        <source>%1 (%2 %3, %4 %5)</source>
        <translation>%1 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>%1 of %2, with %3 points of 100 (%4).</source>
        <translation>%1 af %2 med %3 af 100 point (%4).</translation>
    </message>
    <message>
        <source>%1 points of 100; there is no clear order (%2).</source>
        <translation>%1 af 100 point; der er ingen klar rækkefølge (%2).</translation>
    </message>
    <message>
        <source>%1 %2 points, %3 %4 points.</source>
        <translation>%1 %2 point, %3 %4 point.</translation>
    </message>
</context>
<context>
    <name>pejling::wall::Console</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The projector is gone. The slides come back when it does.</source>
        <translation>Projektoren er koblet fra. Slidet vises igen, når den er tilbage.</translation>
    </message>
    <message>
        <source>The answers have given a new order. Press O to show it.</source>
        <translation>Svarene har givet en ny rækkefølge. Tryk på O for at vise den.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait until there are enough to be shown together.</source>
        <translation>
            <numerusform>%n svar venter, til der er nok til at vise dem sammen.</numerusform>
            <numerusform>%n svar venter, til der er nok til at vise dem sammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the wall: %1 of %2</source>
        <translation>På storskærmen: %1 af %2</translation>
    </message>
    <message>
        <source>Slide %1, then Enter</source>
        <translation>Slide %1, og så Enter</translation>
    </message>
    <message>
        <source>The wall is blank</source>
        <translation>Storskærmen er sort</translation>
    </message>
    <message>
        <source>%1 of %2 revealed</source>
        <translation>%1 af %2 afsløret</translation>
    </message>
    <message>
        <source>The results are covered</source>
        <translation>Resultaterne er skjult</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tiden er gået</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Stop the timer (T)</source>
        <translation>Stop nedtællingen (T)</translation>
    </message>
    <message>
        <source>Start the timer (T)</source>
        <translation>Start nedtællingen (T)</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Tilbage (Page Up)</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Næste (Page Down)</translation>
    </message>
    <message>
        <source>Show the results (H)</source>
        <translation>Vis resultaterne (H)</translation>
    </message>
    <message>
        <source>Cover the results (H)</source>
        <translation>Skjul resultaterne (H)</translation>
    </message>
    <message>
        <source>Reveal one step (R)</source>
        <translation>Afslør ét trin (R)</translation>
    </message>
    <message>
        <source>Show the slide (B)</source>
        <translation>Vis slidet igen (B)</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Sort skærm (B)</translation>
    </message>
    <message>
        <source>Take the new order (O)</source>
        <translation>Vis den nye rækkefølge (O)</translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation>Afslut præsentationen (Esc)</translation>
    </message>
    <message>
        <source>Console – Pejling</source>
        <translation>Konsol – Pejling</translation>
    </message>
    <message>
        <source>Go to slide</source>
        <translation>Gå til slide</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Dette er det sidste slide.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Notes for this slide</source>
        <translation>Noter til dette slide</translation>
    </message>
    <message>
        <source>Only you see the notes.</source>
        <translation>Kun du ser noterne.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>&amp;Minutes to talk:</source>
        <translation>&amp;Minutter til drøftelse:</translation>
    </message>
    <message>
        <source>Minutes to talk about this slide</source>
        <translation>Minutter til drøftelse af dette slide</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>Copy or save what the slide shows</source>
        <translation>Kopiér eller gem det, slidet viser</translation>
    </message>
    <message>
        <source>&amp;One minute more</source>
        <translation>É&amp;t minut mere</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;illede</translation>
    </message>
</context>
<context>
    <name>pejling::wall::DecisionPanel</name>
    <message>
        <source>add a decision</source>
        <translation>tilføj en beslutning</translation>
    </message>
    <message>
        <source>On the whole workshop</source>
        <translation>Om hele workshoppen</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Om %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n so far</source>
        <translation>
            <numerusform>%1: %n indtil nu</numerusform>
            <numerusform>%1: %n indtil nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Hvad:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Senest:</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Hvad der er besluttet</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem der gør det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Write it down (Enter)</source>
        <translation>Skriv den ned (Enter)</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>H&amp;vem:</translation>
    </message>
</context>
<context>
    <name>pejling::wall::OrderMark</name>
    <message>
        <source>New order (O)</source>
        <translation>Ny rækkefølge (O)</translation>
    </message>
</context>
<context>
    <name>pejling::wall::PictureMenu</name>
    <message>
        <source>The picture has been copied.</source>
        <translation>Billedet er kopieret.</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>slides</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save all slides</source>
        <translation>Gem alle slides</translation>
    </message>
    <message>
        <source>Save slide</source>
        <translation>Gem slide</translation>
    </message>
    <message>
        <source>The picture has been saved as %1.</source>
        <translation>Billedet er gemt som %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose another folder or name.</source>
        <translation>Billedet kunne ikke gemmes som %1. Vælg en anden mappe eller et andet navn.</translation>
    </message>
    <message>
        <source>&amp;Copy slide</source>
        <translation>&amp;Kopiér slide</translation>
    </message>
    <message>
        <source>Save slide as &amp;PNG…</source>
        <translation>Gem slide som &amp;PNG…</translation>
    </message>
    <message>
        <source>Save slide as PNG with &amp;transparent background…</source>
        <translation>Gem slide som PNG med &amp;gennemsigtig baggrund…</translation>
    </message>
    <message>
        <source>Save slide as &amp;SVG…</source>
        <translation>Gem slide som &amp;SVG…</translation>
    </message>
    <message>
        <source>Save slide as P&amp;DF…</source>
        <translation>Gem slide som P&amp;DF…</translation>
    </message>
    <message>
        <source>Save &amp;all slides as PDF…</source>
        <translation>Gem &amp;alle slides som PDF…</translation>
    </message>
</context>
<context>
    <name>pejling::wall::ReleasePanel</name>
    <message>
        <source>May name a person: %1</source>
        <translation>Kan nævne en person: %1</translation>
    </message>
    <message>
        <source>%1 of %2 released</source>
        <translation>%1 af %2 frigivet</translation>
    </message>
    <message>
        <source>There are no comments yet.</source>
        <translation>Der er ingen kommentarer endnu.</translation>
    </message>
    <message>
        <source>To this slide: %1</source>
        <translation>Til dette slide: %1</translation>
    </message>
    <message>
        <source>Withdraw (K)</source>
        <translation>Træk tilbage (K)</translation>
    </message>
    <message>
        <source>Release (K)</source>
        <translation>Frigiv (K)</translation>
    </message>
    <message>
        <source>release a comment</source>
        <translation>frigiv en kommentar</translation>
    </message>
    <message>
        <source>withdraw a comment</source>
        <translation>træk en kommentar tilbage</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments, ticked when released</source>
        <translation>Kommentarer, afkrydset når de er frigivet</translation>
    </message>
</context>
<context>
    <name>pejling::wall::StatusStrip</name>
    <message>
        <source>Slide %1</source>
        <translation>Slide %1</translation>
    </message>
    <message>
        <source>Almost time</source>
        <translation>Tiden er snart gået</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tiden er gået</translation>
    </message>
</context>
<context>
    <name>pejling::wall::WallWindow</name>
    <message>
        <source>On the wall: %1 – Pejling</source>
        <translation>På storskærmen: %1 – Pejling</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Sort skærm</translation>
    </message>
</context>
<context>
    <name>pejling::widgets::HelpWindow</name>
    <message>
        <source>%1 – Help – Pejling</source>
        <translation>%1 – Hjælp – Pejling</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Fundet på %n side</numerusform>
            <numerusform>Fundet på %n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Ikke fundet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Søg:</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Hjælpens indhold</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Side i hjælpen</translation>
    </message>
</context>
<context>
    <name>pejling::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Luk denne besked</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Help on this message</source>
        <translation>Hjælp til denne besked</translation>
    </message>
</context>
<context>
    <name>pejling::widgets::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Trin %1 af %2: %3</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Her mangler der noget.</translation>
    </message>
</context>
</TS>
