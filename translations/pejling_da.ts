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
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Der er ingen indstilling ”%1”.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Der er ingen kommando ”%1”.</translation>
    </message>
    <message>
        <source>&quot;pejling --help&quot; lists the commands.</source>
        <translation>”pejling --help” viser kommandoerne.</translation>
    </message>
    <message>
        <source>--lang takes da or en, not &quot;%1&quot;.</source>
        <translation>--lang skal være da eller en, ikke ”%1”.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.</source>
        <translation>Her er ingen skærm, så der kan ikke vises et vindue.</translation>
    </message>
    <message>
        <source>&quot;pejling --help&quot; lists the commands that need none.</source>
        <translation>”pejling --help” viser de kommandoer, der klarer sig uden.</translation>
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
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 skal være et helt tal fra %2 til %3, ikke ”%4”.</translation>
    </message>
    <message>
        <source>%1 is not available in this version of Pejling.</source>
        <translation>%1 findes ikke i denne version af Pejling.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and the space on the disk.</source>
        <translation>%1 kan ikke skrives. Kontrollér mappen og pladsen på disken.</translation>
    </message>
    <message>
        <source>Usage: %1
&quot;%2 --help&quot; tells more.</source>
        <translation>Brug: %1
”%2 --help” fortæller mere.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Der mangler noget efter ”%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>”%1” er et argument for meget.</translation>
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
        <source>makes a workshop with made-up answers, marked as such on every slide</source>
        <translation>opretter en workshop med fiktive svar, mærket som fiktive på hvert slide</translation>
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
        <source>what the columns mean (not available in this version)</source>
        <translation>hvad kolonnerne betyder (findes ikke i denne version)</translation>
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
        <source>where it is written</source>
        <translation>hvor den skrives</translation>
    </message>
    <message>
        <source>shows the wall window full screen</source>
        <translation>viser storskærmsvinduet i fuld skærm</translation>
    </message>
    <message>
        <source>the respondent&apos;s window</source>
        <translation>vinduet til den, der svarer</translation>
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
        <source>There is no audience &quot;%1&quot; in this workshop; there are: %2.</source>
        <translation>Der er ingen gruppe ”%1” i workshoppen; der er: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2025-08-28, not &quot;%2&quot;.</source>
        <translation>--%1 skal være en dato som 2025-08-28, ikke ”%2”.</translation>
    </message>
    <message>
        <source>an earlier round, to show what has changed since</source>
        <translation>en tidligere runde, for at vise, hvad der har ændret sig siden</translation>
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
        <source>There is rather much agreement</source>
        <translation>Der er ret stor enighed</translation>
    </message>
    <message>
        <source>There is much agreement</source>
        <translation>Der er stor enighed</translation>
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
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no audience &quot;%1&quot; in this workshop; there are: %2.</source>
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
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hvad er ændret</translation>
    </message>
    <message>
        <source>Not stored and not shown</source>
        <translation>Gemmes ikke og vises ikke</translation>
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
        <source>Assessment</source>
        <translation>Vurdering</translation>
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
</context>
<context>
    <name>Results</name>
    <message>
        <source>This workshop has no round &quot;%1&quot;.</source>
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
        <source>H shows it</source>
        <translation>Tryk på H for at vise det</translation>
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
    <name>pejling::charts::RankingSlide</name>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>Which items of a long list this page shows: no. 1-10 of 20.</extracomment>
        <translation>nr. %1 af %2</translation>
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
        <source>The answers of this workshop are made up.</source>
        <translation>Svarene i denne workshop er fiktive.</translation>
    </message>
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
</context>
<context>
    <name>pejling::cli::Demo</name>
    <message numerus="yes">
        <source>Made %1 with %n made-up answer(s).</source>
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
        <source>An export to .xlsx</source>
        <translation>Eksport til .xlsx</translation>
    </message>
    <message>
        <source>--out ends in .csv, .json, .soc or .toc; &quot;%1&quot; does not.</source>
        <translation>--out skal ende på .csv, .json, .soc eller .toc. Det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>.soc and .toc need --raw and --question.</source>
        <translation>.soc og .toc kræver --raw og --question.</translation>
    </message>
    <message>
        <source>There is no round &quot;%1&quot; in this workshop.</source>
        <translation>Der er ingen runde ”%1” i denne workshop.</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %1 will hold %n single answer(s) as given, comments and small groups too. Keep it as confidential as the workshop itself.</source>
        <translation>
            <numerusform>Pas på: %1 kommer til at indeholde %n besvarelse, som den er afgivet, også kommentarer og små grupper. Behandl filen lige så fortroligt som selve workshoppen.</numerusform>
            <numerusform>Pas på: %1 kommer til at indeholde %n besvarelser, som de er afgivet, også kommentarer og små grupper. Behandl filen lige så fortroligt som selve workshoppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranking &quot;%1&quot; in this workshop.</source>
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
        <source>--size takes width x height in pixels, such as 1920x1080, not &quot;%1&quot;.</source>
        <translation>--size skal være bredde x højde i pixel som 1920x1080, ikke ”%1”.</translation>
    </message>
    <message>
        <source>--format takes png, svg or pdf, not &quot;%1&quot;.</source>
        <translation>--format skal være png, svg eller pdf, ikke ”%1”.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--theme skal være light eller dark, ikke ”%1”.</translation>
    </message>
    <message>
        <source>There is no slide &quot;%1&quot; in this workshop; there are: %2.</source>
        <translation>Der er intet slide ”%1” i denne workshop. Der er: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Set</name>
    <message>
        <source>Careful: groups of %1 are shown from now on. In so small a group a person can be recognised.</source>
        <translation>Pas på: Grupper på %1 vises fra nu af. I så lille en gruppe kan en person genkendes.</translation>
    </message>
    <message>
        <source>--invited takes numbers such as %1=40, not &quot;%2&quot;.</source>
        <translation>--invited skal være tal som %1=40, ikke ”%2”.</translation>
    </message>
    <message>
        <source>A round&apos;s id has 1 to 32 of a-z, 0-9 and -; &quot;%1&quot; is none.</source>
        <translation>En rundes id består af 1 til 32 af tegnene a-z, 0-9 og -. Det gør ”%1” ikke.</translation>
    </message>
    <message>
        <source>There is no round &quot;%1&quot; in this workshop.</source>
        <translation>Der er ingen runde ”%1” i denne workshop.</translation>
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
    <message>
        <source>MADE-UP ANSWERS</source>
        <translation>FIKTIVE SVAR</translation>
    </message>
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
</context>
<context>
    <name>pejling::cli::UndoImport</name>
    <message>
        <source>&quot;%1&quot; is no number of a batch.</source>
        <translation>”%1” er ikke nummeret på en indlæsning.</translation>
    </message>
    <message>
        <source>Took back batch %1 (%2).</source>
        <translation>Indlæsning %1 (%2) er fortrudt.</translation>
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
        <source>&amp;Imports (%1)</source>
        <translation>In&amp;dlæsninger (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems of the last import (%1)</source>
        <translation>Pr&amp;oblemer ved seneste indlæsning (%1)</translation>
    </message>
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
        <source>An import can be undone at any time, also after later ones.</source>
        <translation>En indlæsning kan altid fortrydes, også efter senere indlæsninger.</translation>
    </message>
    <message>
        <source>Problems of the last import</source>
        <translation>Problemer ved seneste indlæsning</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Kopiér liste</translation>
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
        <source>&amp;Try with made-up answers</source>
        <translation>Prøv &amp;med fiktive svar</translation>
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
        <source>&amp;Find in the comments</source>
        <translation>&amp;Søg i kommentarerne</translation>
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
        <source>The answers were to be deleted by %1. Delete the file %2 when the work is done.</source>
        <translation>Svarene skulle være slettet senest den %1. Slet filen %2, når arbejdet er afsluttet.</translation>
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
        <source>Blank</source>
        <translation>Sort skærm</translation>
    </message>
    <message>
        <source>On the wall: %1 – Pejling</source>
        <translation>På storskærmen: %1 – Pejling</translation>
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
        <source>&amp;Skip this file</source>
        <translation>&amp;Spring filen over</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Næste fil</translation>
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
    <name>pejling::desk::ImportPlan</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>%1, separated by %2</source>
        <translation>%1, adskilt af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), answers from row %1</source>
        <translation>
            <numerusform>%n række, svar fra række %1</numerusform>
            <numerusform>%n rækker, svar fra række %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the workshop&apos;s questions was recognised in this file, or its answers are codes without a code book. Export it again with the full texts of questions and answers.</source>
        <translation>Ingen af workshoppens spørgsmål blev genkendt i filen, eller svarene er koder uden kodebog. Eksportér igen med spørgsmålenes og svarenes fulde tekst.</translation>
    </message>
    <message>
        <source>The file does not say who answered. Choose below whose answers it holds.</source>
        <translation>Det fremgår ikke af filen, hvem der har svaret. Vælg gruppen herunder.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemer (%1)</translation>
    </message>
    <message>
        <source>C&amp;olumns (%1)</source>
        <translation>K&amp;olonner (%1)</translation>
    </message>
    <message>
        <source>First &amp;rows</source>
        <translation>Første &amp;rækker</translation>
    </message>
    <message>
        <source>C&amp;hanged answers (%1)</source>
        <translation>Æn&amp;drede svar (%1)</translation>
    </message>
    <message>
        <source>Survey tool:</source>
        <translation>Spørgeskemaværktøj:</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>Ar&amp;k:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Tekst:</translation>
    </message>
    <message>
        <source>Headings:</source>
        <translation>Overskrifter:</translation>
    </message>
    <message>
        <source>Never stored:</source>
        <translation>Gemmes aldrig:</translation>
    </message>
    <message>
        <source>Who &amp;answered:</source>
        <translation>&amp;Hvem har svaret:</translation>
    </message>
    <message>
        <source>Ro&amp;und:</source>
        <translation>R&amp;unde:</translation>
    </message>
    <message>
        <source>Count answers that were &amp;begun but not sent</source>
        <translation>Medregn svar, der er på&amp;begyndt, men ikke sendt</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemer i filen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolonner</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Filens første rækker</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Ændrede svar</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
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
        <source>The slides fill the screen that you choose, normally the projector, and follow the answers as they come in. Results are covered until you show them.</source>
        <translation>Slides fylder den skærm, du vælger, normalt projektoren, og følger svarene, efterhånden som de kommer ind. Resultaterne er skjult, indtil du viser dem.</translation>
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
        <source>Keys on the wall, and on a clicker</source>
        <translation>Taster på storskærmen og på en fjernbetjening</translation>
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
        <source>Show or hide the results</source>
        <translation>Vis eller skjul resultaterne</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reveal one step</source>
        <translation>Afslør ét trin</translation>
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
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last slide</source>
        <translation>Første og sidste slide</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>Forlad storskærmen</translation>
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
        <source>Sa&amp;ve picture…</source>
        <translation>Ge&amp;m billede…</translation>
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
</context>
<context>
    <name>pejling::desk::RoundChooser</name>
    <message>
        <source>&amp;Round:</source>
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
        <source>&amp;Try with made-up answers</source>
        <translation>Prøv &amp;med fiktive svar</translation>
    </message>
    <message>
        <source>&amp;Recent workshops</source>
        <translation>&amp;Seneste workshopper</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Seneste workshopper</translation>
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
        <source>MADE-UP ANSWERS</source>
        <translation>FIKTIVE SVAR</translation>
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
    <message>
        <source>• %1 (assessment %2 to %3)</source>
        <translation>• %1 (vurdering fra %2 til %3)</translation>
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
        <source>R&amp;efresh step:</source>
        <translation>Nye svar pr. opd&amp;atering:</translation>
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
        <source>made-up answers</source>
        <translation>fiktive svar</translation>
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
</context>
<context>
    <name>pejling::wall::StatusStrip</name>
    <message>
        <source>Slide %1</source>
        <translation>Slide %1</translation>
    </message>
</context>
<context>
    <name>pejling::wall::WallWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Præsentation</translation>
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
</context>
</TS>
