<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>Answered on the spot</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfinished</translation>
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
        <translation>one JSON document instead of text</translation>
    </message>
    <message>
        <source>looks whether the file is whole, and counts</source>
        <translation>looks whether the file is whole, and counts</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>There is no option &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;pejling --help&quot; lists the commands.</source>
        <translation>&quot;pejling --help&quot; lists the commands.</translation>
    </message>
    <message>
        <source>--lang takes da or en, not &quot;%1&quot;.</source>
        <translation>--lang takes da or en, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.</source>
        <translation>There is no display here, so no window can be shown.</translation>
    </message>
    <message>
        <source>&quot;pejling --help&quot; lists the commands that need none.</source>
        <translation>&quot;pejling --help&quot; lists the commands that need none.</translation>
    </message>
    <message>
        <source>language of the output (default: the system&apos;s)</source>
        <translation>language of the output (default: the system&apos;s)</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>shows this help</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1 is not available in this version of Pejling.</source>
        <translation>%1 is not available in this version of Pejling.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and the space on the disk.</source>
        <translation>%1 cannot be written; check the folder and the space on the disk.</translation>
    </message>
    <message>
        <source>Usage: %1
&quot;%2 --help&quot; tells more.</source>
        <translation>Usage: %1
&quot;%2 --help&quot; tells more.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Something is missing after &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; is one argument too many.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Pejling shows what a workshop answers.

pejling [FILE] opens the window; these commands need none:

</source>
        <translation>Pejling shows what a workshop answers.

pejling [FILE] opens the window; these commands need none:

</translation>
    </message>
    <message>
        <source>
Every command has --help and --lang da|en.
Exit status: 0 all done; 1 done, but rows were rejected or flagged; 2 wrong usage;
3 the input was refused and nothing changed; 4 the workshop could not be opened or written.
</source>
        <translation>
Every command has --help and --lang da|en.
Exit status: 0 all done; 1 done, but rows were rejected or flagged; 2 wrong usage;
3 the input was refused and nothing changed; 4 the workshop could not be opened or written.
</translation>
    </message>
    <message>
        <source>how many answers (default: 160)</source>
        <translation>how many answers (default: 160)</translation>
    </message>
    <message>
        <source>the same seed makes the same answers (default: 1)</source>
        <translation>the same seed makes the same answers (default: 1)</translation>
    </message>
    <message>
        <source>what is asked (default: the built-in template)</source>
        <translation>what is asked (default: the built-in template)</translation>
    </message>
    <message>
        <source>replaces a workshop that is there</source>
        <translation>replaces a workshop that is there</translation>
    </message>
    <message>
        <source>makes a workshop with made-up answers, marked as such on every slide</source>
        <translation>makes a workshop with made-up answers, marked as such on every slide</translation>
    </message>
    <message>
        <source>where it goes, and by its ending how it is written</source>
        <translation>where it goes, and by its ending how it is written</translation>
    </message>
    <message>
        <source>single answers, shuffled, without times: confidential</source>
        <translation>single answers, shuffled, without times: confidential</translation>
    </message>
    <message>
        <source>the ranking for .soc and .toc (PrefLib)</source>
        <translation>the ranking for .soc and .toc (PrefLib)</translation>
    </message>
    <message>
        <source>round to export (default: survey)</source>
        <translation>round to export (default: survey)</translation>
    </message>
    <message>
        <source>smallest group to show, 3-20 (default: the workshop&apos;s)</source>
        <translation>smallest group to show, 3-20 (default: the workshop&apos;s)</translation>
    </message>
    <message>
        <source>writes what may be shown, or with --raw single answers</source>
        <translation>writes what may be shown, or with --raw single answers</translation>
    </message>
    <message>
        <source>whose answers they are, when the file does not say</source>
        <translation>whose answers they are, when the file does not say</translation>
    </message>
    <message>
        <source>what the columns mean (not available in this version)</source>
        <translation>what the columns mean (not available in this version)</translation>
    </message>
    <message>
        <source>sheet of the workbook to read</source>
        <translation>sheet of the workbook to read</translation>
    </message>
    <message>
        <source>round they belong to (default: survey)</source>
        <translation>round they belong to (default: survey)</translation>
    </message>
    <message>
        <source>counts answers that were not submitted</source>
        <translation>counts answers that were not submitted</translation>
    </message>
    <message>
        <source>shows what would happen, writes nothing</source>
        <translation>shows what would happen, writes nothing</translation>
    </message>
    <message>
        <source>imports what a survey tool exported</source>
        <translation>imports what a survey tool exported</translation>
    </message>
    <message>
        <source>the screen to fill, from 1 (default: 2)</source>
        <translation>the screen to fill, from 1 (default: 2)</translation>
    </message>
    <message>
        <source>where it is written</source>
        <translation>where it is written</translation>
    </message>
    <message>
        <source>shows the wall window full screen</source>
        <translation>shows the wall window full screen</translation>
    </message>
    <message>
        <source>the respondent&apos;s window</source>
        <translation>the respondent&apos;s window</translation>
    </message>
    <message>
        <source>minutes of the workshop</source>
        <translation>minutes of the workshop</translation>
    </message>
    <message>
        <source>who holds the workshop (default: the template&apos;s)</source>
        <translation>who holds the workshop (default: the template&apos;s)</translation>
    </message>
    <message>
        <source>makes a workshop</source>
        <translation>makes a workshop</translation>
    </message>
    <message>
        <source>the folder for the pictures</source>
        <translation>the folder for the pictures</translation>
    </message>
    <message>
        <source>pixels of a PNG</source>
        <translation>pixels of a PNG</translation>
    </message>
    <message>
        <source>one picture a slide, or one document (default: png)</source>
        <translation>one picture a slide, or one document (default: png)</translation>
    </message>
    <message>
        <source>colours (default: light)</source>
        <translation>colours (default: light)</translation>
    </message>
    <message>
        <source>only this slide; may be given several times</source>
        <translation>only this slide; may be given several times</translation>
    </message>
    <message>
        <source>round to draw (default: survey)</source>
        <translation>round to draw (default: survey)</translation>
    </message>
    <message>
        <source>draws the slides</source>
        <translation>draws the slides</translation>
    </message>
    <message>
        <source>how many are invited, by audience</source>
        <translation>how many are invited, by audience</translation>
    </message>
    <message>
        <source>the day of the workshop</source>
        <translation>the day of the workshop</translation>
    </message>
    <message>
        <source>when the answers are deleted at last</source>
        <translation>when the answers are deleted at last</translation>
    </message>
    <message>
        <source>smallest group that is shown, 3-20 (default: 5)</source>
        <translation>smallest group that is shown, 3-20 (default: 5)</translation>
    </message>
    <message>
        <source>opens a round, and makes it if there is none</source>
        <translation>opens a round, and makes it if there is none</translation>
    </message>
    <message>
        <source>closes a round</source>
        <translation>closes a round</translation>
    </message>
    <message>
        <source>sets what the workshop page sets, and shows it</source>
        <translation>sets what the workshop page sets, and shows it</translation>
    </message>
    <message>
        <source>round to show (default: survey)</source>
        <translation>round to show (default: survey)</translation>
    </message>
    <message>
        <source>shows hidden groups too; not for the wall</source>
        <translation>shows hidden groups too; not for the wall</translation>
    </message>
    <message>
        <source>shows what may be shown</source>
        <translation>shows what may be shown</translation>
    </message>
    <message>
        <source>takes an imported batch back</source>
        <translation>takes an imported batch back</translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot; in this workshop; there are: %2.</source>
        <translation>There is no audience &quot;%1&quot; in this workshop; there are: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2025-08-28, not &quot;%2&quot;.</source>
        <translation>--%1 takes a date such as 2025-08-28, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>an earlier round, to show what has changed since</source>
        <translation>an earlier round, to show what has changed since</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Fewer than %1 answers – not shown</translation>
    </message>
    <message>
        <source>Not shown, to protect confidentiality</source>
        <translation>Not shown, to protect confidentiality</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>No answers yet</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>shared place %1</source>
        <translation>shared place %1</translation>
    </message>
    <message>
        <source>%1: fewer than %2 answers – not shown.</source>
        <translation>%1: fewer than %2 answers – not shown.</translation>
    </message>
    <message>
        <source>%1: not shown, to protect confidentiality.</source>
        <translation>%1: not shown, to protect confidentiality.</translation>
    </message>
    <message>
        <source>%1: no answers.</source>
        <translation>%1: no answers.</translation>
    </message>
    <message>
        <source>All answers are from %1.</source>
        <translation>All answers are from %1.</translation>
    </message>
    <message>
        <source>Picking one person at random from each group: %1 rates higher in %2 of the cases, both rate the same in %3, and %4 rates higher in %5.</source>
        <translation>Picking one person at random from each group: %1 rates higher in %2 of the cases, both rate the same in %3, and %4 rates higher in %5.</translation>
    </message>
    <message>
        <source>Picking one person at random from each group, the one from “%1” gave the higher rating in %2 of the cases, both gave the same in %3, and the one from “%4” gave the higher in %5.</source>
        <translation>Picking one person at random from each group, the one from “%1” gave the higher rating in %2 of the cases, both gave the same in %3, and the one from “%4” gave the higher in %5.</translation>
    </message>
    <message>
        <source>mean %1 %2 and %3 %4</source>
        <translation>mean %1 %2 and %3 %4</translation>
    </message>
    <message>
        <source>mean %1 (%2) and %3 (%4)</source>
        <translation>mean %1 (%2) and %3 (%4)</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
    <message>
        <source>every answer counts the same</source>
        <translation>every answer counts the same</translation>
    </message>
    <message>
        <source>%1 rates higher than %2</source>
        <translation>%1 rates higher than %2</translation>
    </message>
    <message>
        <source>“%1” rated higher than “%2”</source>
        <translation>“%1” rated higher than “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n ranked only some themes</source>
        <translation>
            <numerusform>%n ranked only some themes</numerusform>
            <numerusform>%n ranked only some themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranked only some of them</source>
        <translation>
            <numerusform>%n ranked only some of them</numerusform>
            <numerusform>%n ranked only some of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped it</source>
        <translation>
            <numerusform>%n skipped it</numerusform>
            <numerusform>%n skipped it</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the theme is put above another theme (0–100).</source>
        <translation>How often the theme is put above another theme (0–100).</translation>
    </message>
    <message>
        <source>How often it is put above another one (0–100).</source>
        <translation>How often it is put above another one (0–100).</translation>
    </message>
    <message>
        <source>No clear order in this group.</source>
        <translation>No clear order in this group.</translation>
    </message>
    <message>
        <source>%1 is clearly at the top</source>
        <translation>%1 is clearly at the top</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at the top</source>
        <translation>
            <numerusform>%1 is at the top</numerusform>
            <numerusform>%1 are at the top</numerusform>
        </translation>
    </message>
    <message>
        <source>The two at the top are too close to tell apart.</source>
        <translation>The two at the top are too close to tell apart.</translation>
    </message>
    <message>
        <source>The three at the top are too close to tell apart.</source>
        <translation>The three at the top are too close to tell apart.</translation>
    </message>
    <message numerus="yes">
        <source>The %n at the top are too close to tell apart.</source>
        <translation>
            <numerusform>The %n at the top is too close to tell apart.</numerusform>
            <numerusform>The %n at the top are too close to tell apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>all from %1</source>
        <translation>all from %1</translation>
    </message>
    <message>
        <source>%1 of the 3 themes at the top are shared.</source>
        <translation>%1 of the 3 themes at the top are shared.</translation>
    </message>
    <message>
        <source>%1 of the 3 at the top are shared.</source>
        <translation>%1 of the 3 at the top are shared.</translation>
    </message>
    <message>
        <source>No difference of at least 10 points that is larger than the uncertainty</source>
        <translation>No difference of at least 10 points that is larger than the uncertainty</translation>
    </message>
    <message>
        <source>%1 puts %2 higher than %3</source>
        <translation>%1 puts %2 higher than %3</translation>
    </message>
    <message>
        <source>“%1” put %2 higher than “%3”</source>
        <translation>“%1” put %2 higher than “%3”</translation>
    </message>
    <message>
        <source>Highlighted: differences of at least 10 points that are larger than the uncertainty</source>
        <translation>Highlighted: differences of at least 10 points that are larger than the uncertainty</translation>
    </message>
    <message>
        <source>The balance between the two guideposts</source>
        <translation>The balance between the two guideposts</translation>
    </message>
    <message>
        <source>How often a theme of guidepost 1 is put above one of guidepost 2. %1 is balance.</source>
        <translation>How often a theme of guidepost 1 is put above one of guidepost 2. %1 is balance.</translation>
    </message>
    <message>
        <source>The answers differ very much</source>
        <translation>The answers differ very much</translation>
    </message>
    <message>
        <source>There is some agreement</source>
        <translation>There is some agreement</translation>
    </message>
    <message>
        <source>There is rather much agreement</source>
        <translation>There is rather much agreement</translation>
    </message>
    <message>
        <source>There is much agreement</source>
        <translation>There is much agreement</translation>
    </message>
    <message>
        <source>nearly the same order</source>
        <translation>nearly the same order</translation>
    </message>
    <message>
        <source>partly the same order</source>
        <translation>partly the same order</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>the opposite order</source>
        <translation>the opposite order</translation>
    </message>
    <message>
        <source>Some groups are hidden because their few answers all agree. You decide whether to show them.</source>
        <translation>Some groups are hidden because their few answers all agree. You decide whether to show them.</translation>
    </message>
    <message>
        <source>The order depends on the weighting: when the two groups count the same instead of every answer, another top 3 or a move of two places follows.</source>
        <translation>The order depends on the weighting: when the two groups count the same instead of every answer, another top 3 or a move of two places follows.</translation>
    </message>
    <message>
        <source>More than 10 % ranked only some, and another scoring rule gives another top 3. Be careful with the order.</source>
        <translation>More than 10 % ranked only some, and another scoring rule gives another top 3. Be careful with the order.</translation>
    </message>
    <message>
        <source>%1 would win against each of the others one by one, but is not at the top.</source>
        <translation>%1 would win against each of the others one by one, but is not at the top.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no audience &quot;%1&quot; in this workshop; there are: %2.</source>
        <translation>There is no audience &quot;%1&quot; in this workshop; there are: %2.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Not used: of the survey tool</source>
        <translation>Not used: of the survey tool</translation>
    </message>
    <message>
        <source>Never stored: points to a person</source>
        <translation>Never stored: points to a person</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Id of the answer</translation>
    </message>
    <message>
        <source>Time, only to tell answers apart</source>
        <translation>Time, only to tell answers apart</translation>
    </message>
    <message>
        <source>Whether the answer was finished</source>
        <translation>Whether the answer was finished</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>Whole ranking, best first: %1</source>
        <translation>Whole ranking, best first: %1</translation>
    </message>
    <message>
        <source>What was ranked number %1</source>
        <translation>What was ranked number %1</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <translation>Rank of %1</translation>
    </message>
    <message>
        <source>Rank of something that this workshop does not have</source>
        <translation>Rank of something that this workshop does not have</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message numerus="yes">
        <source>Recognised by its headings: %n column(s) hold answers.</source>
        <translation>
            <numerusform>Recognised by its headings: %n column holds answers.</numerusform>
            <numerusform>Recognised by its headings: %n columns hold answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1 by the headings %2.</source>
        <translation>Recognised as %1 by the headings %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the headings are left out.</source>
        <translation>
            <numerusform>%n row above the headings is left out.</numerusform>
            <numerusform>%n rows above the headings are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>What these columns hold shows in their cells, not in their headings: %1.</source>
        <translation>What these columns hold shows in their cells, not in their headings: %1.</translation>
    </message>
    <message>
        <source>No column says which audience an answer belongs to: choose one for the whole file.</source>
        <translation>No column says which audience an answer belongs to: choose one for the whole file.</translation>
    </message>
    <message>
        <source>The audience is taken from its column, not from the choice for the whole file.</source>
        <translation>The audience is taken from its column, not from the choice for the whole file.</translation>
    </message>
    <message>
        <source>Round: only rows of the chosen one are read</source>
        <translation>Round: only rows of the chosen one are read</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>The answers in the column “%1” are codes such as “%2”, and the file does not say what they mean. Export the answers with their texts instead of codes.</source>
        <translation>The answers in the column “%1” are codes such as “%2”, and the file does not say what they mean. Export the answers with their texts instead of codes.</translation>
    </message>
    <message>
        <source>The heading “%1” names a part of a ranking by a code, and the file does not say which. Export the headings with their texts instead of codes.</source>
        <translation>The heading “%1” names a part of a ranking by a code, and the file does not say which. Export the headings with their texts instead of codes.</translation>
    </message>
    <message>
        <source>No column was recognised as the answer to a question of this workshop. The headings must hold the questions as the workshop words them.</source>
        <translation>No column was recognised as the answer to a question of this workshop. The headings must hold the questions as the workshop words them.</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>%1 is not on the scale from %2 to %3. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 is not on the scale from %2 to %3. The rating is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 is not a whole number from %2 to %3. The rating is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>In %1 the number and the label stand for different ratings. The rating is left out, the rest of the row is kept.</source>
        <translation>In %1 the number and the label stand for different ratings. The rating is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>%1 looks like a date that a spreadsheet program made of a number; a rating from %2 to %3 was expected. The rating is left out, the rest of the row is kept. Export the answers again without opening them in a spreadsheet program first.</source>
        <translation>%1 looks like a date that a spreadsheet program made of a number; a rating from %2 to %3 was expected. The rating is left out, the rest of the row is kept. Export the answers again without opening them in a spreadsheet program first.</translation>
    </message>
    <message>
        <source>%1 is a code whose meaning the file does not give; a rating from %2 to %3 was expected. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 is a code whose meaning the file does not give; a rating from %2 to %3 was expected. The rating is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>%1 is neither a rating from %2 to %3 nor one of the labels of the scale. The rating is left out, the rest of the row is kept.</source>
        <translation>%1 is neither a rating from %2 to %3 nor one of the labels of the scale. The rating is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>%1 looks like a date that a spreadsheet program made of a number; a rank from 1 to %2 was expected. %3 counts as not ranked in this row, the rest is kept. Export the answers again without opening them in a spreadsheet program first.</source>
        <translation>%1 looks like a date that a spreadsheet program made of a number; a rank from 1 to %2 was expected. %3 counts as not ranked in this row, the rest is kept. Export the answers again without opening them in a spreadsheet program first.</translation>
    </message>
    <message>
        <source>%1 is not a rank from 1 to %2. %3 counts as not ranked in this row, the rest is kept.</source>
        <translation>%1 is not a rank from 1 to %2. %3 counts as not ranked in this row, the rest is kept.</translation>
    </message>
    <message>
        <source>%1 is not one of the items to be ranked in %2. It is left out, the rest of the ranking and of the row is kept.</source>
        <translation>%1 is not one of the items to be ranked in %2. It is left out, the rest of the ranking and of the row is kept.</translation>
    </message>
    <message>
        <source>The heading %1 names nothing that is to be ranked in %2. The rank is left out, the rest of the ranking and of the row is kept.</source>
        <translation>The heading %1 names nothing that is to be ranked in %2. The rank is left out, the rest of the ranking and of the row is kept.</translation>
    </message>
    <message>
        <source>%1 stands twice in the ranking. The better place counts.</source>
        <translation>%1 stands twice in the ranking. The better place counts.</translation>
    </message>
    <message>
        <source>Rank %1 was given to both %2 and %3. They are kept as tied.</source>
        <translation>Rank %1 was given to both %2 and %3. They are kept as tied.</translation>
    </message>
    <message>
        <source>%1 is not one of the choices. It is left out, the rest is kept.</source>
        <translation>%1 is not one of the choices. It is left out, the rest is kept.</translation>
    </message>
    <message>
        <source>The text has %1 characters. Only the first %2 are kept.</source>
        <translation>The text has %1 characters. Only the first %2 are kept.</translation>
    </message>
    <message>
        <source>The text holds characters that could not be read. They are shown as “%1”. Export the answers again as UTF-8.</source>
        <translation>The text holds characters that could not be read. They are shown as “%1”. Export the answers again as UTF-8.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program. It counts as blank, the rest of the row is kept.</source>
        <translation>The cell holds an error of the spreadsheet program. It counts as blank, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>A quotation mark in the middle of the cell makes it uncertain where the cell ends. The row is kept as it was read; compare it with the file.</source>
        <translation>A quotation mark in the middle of the cell makes it uncertain where the cell ends. The row is kept as it was read; compare it with the file.</translation>
    </message>
    <message>
        <source>The row is blank and is skipped.</source>
        <translation>The row is blank and is skipped.</translation>
    </message>
    <message>
        <source>The row begins with %1 and holds totals, not somebody&apos;s answers. It is skipped.</source>
        <translation>The row begins with %1 and holds totals, not somebody&apos;s answers. It is skipped.</translation>
    </message>
    <message>
        <source>No question is answered in this row. It is skipped.</source>
        <translation>No question is answered in this row. It is skipped.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are only %2 headings: a delimiter probably stands in a comment without quotation marks, so that the cells after it are shifted. The row is rejected.</source>
        <translation>The row has %1 cells, but there are only %2 headings: a delimiter probably stands in a comment without quotation marks, so that the cells after it are shifted. The row is rejected.</translation>
    </message>
    <message>
        <source>The audience is blank, and without it the answer cannot be counted. The row is rejected.</source>
        <translation>The audience is blank, and without it the answer cannot be counted. The row is rejected.</translation>
    </message>
    <message>
        <source>%1 is not an audience of this workshop; %2 or %3 was expected. The row is rejected.</source>
        <translation>%1 is not an audience of this workshop; %2 or %3 was expected. The row is rejected.</translation>
    </message>
    <message>
        <source>The id %1 stands in an earlier row too. The row is rejected, so that nobody counts twice.</source>
        <translation>The id %1 stands in an earlier row too. The row is rejected, so that nobody counts twice.</translation>
    </message>
    <message>
        <source>The row belongs to the round %1, not to the one that is read into. It is skipped.</source>
        <translation>The row belongs to the round %1, not to the one that is read into. It is skipped.</translation>
    </message>
</context>
<context>
    <name>ImportRefusal</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>There is no file %1. Check the name and the folder.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, or save a copy of it in another folder, and try again.</source>
        <translation>The file %1 cannot be read. Close it in other programs, or save a copy of it in another folder, and try again.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read. Choose it again.</source>
        <translation>The file was changed while it was being read. Choose it again.</translation>
    </message>
    <message>
        <source>The file is empty. Export the answers again from the survey tool.</source>
        <translation>The file is empty. Export the answers again from the survey tool.</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps a log-in page, and holds no answers. Log in to the survey tool and download the export again.</source>
        <translation>The file is a web page, perhaps a log-in page, and holds no answers. Log in to the survey tool and download the export again.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>The file is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>The file is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Open it in a spreadsheet program and save a copy without one.</source>
        <translation>The file is protected with a password. Open it in a spreadsheet program and save a copy without one.</translation>
    </message>
    <message>
        <source>The file is no table that Pejling can read. Export the answers as .xlsx, .ods or .csv.</source>
        <translation>The file is no table that Pejling can read. Export the answers as .xlsx, .ods or .csv.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was not downloaded completely. Download it again.</source>
        <translation>The workbook is damaged or was not downloaded completely. Download it again.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook is damaged. Open the workbook in a spreadsheet program and save it again, or download it again.</source>
        <translation>The part %1 of the workbook is damaged. Open the workbook in a spreadsheet program and save it again, or download it again.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook declares XML entities, which no spreadsheet program does. The file is not read.</source>
        <translation>The part %1 of the workbook declares XML entities, which no spreadsheet program does. The file is not read.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows. Export the answers again.</source>
        <translation>The workbook has no sheet with rows. Export the answers again.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1. Its sheets are: %2.</source>
        <translation>The workbook has no sheet named %1. Its sheets are: %2.</translation>
    </message>
    <message>
        <source>There is no audience %1. The audiences are: %2.</source>
        <translation>There is no audience %1. The audiences are: %2.</translation>
    </message>
    <message>
        <source>The file holds totals and no single answers. Pejling needs one row for each person who answered: export the single answers from the survey tool.</source>
        <translation>The file holds totals and no single answers. Pejling needs one row for each person who answered: export the single answers from the survey tool.</translation>
    </message>
    <message>
        <source>The quotation mark at the beginning of cell %1 is never closed, so that the rows after it cannot be told apart. Correct the cell, or export the answers again.</source>
        <translation>The quotation mark at the beginning of cell %1 is never closed, so that the rows after it cannot be told apart. Correct the cell, or export the answers again.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation>The file is larger than %1 MB, the most that is read.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1 MB, the most that is read.</source>
        <translation>The workbook unpacks to more than %1 MB, the most that is read.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1 times its size, as no survey export does. The file is not read.</source>
        <translation>The workbook unpacks to more than %1 times its size, as no survey export does. The file is not read.</translation>
    </message>
    <message>
        <source>The workbook consists of more than %1 parts, the most that is read.</source>
        <translation>The workbook consists of more than %1 parts, the most that is read.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows, the most that is read.</source>
        <translation>The file has more than %1 rows, the most that is read.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns, the most that is read.</source>
        <translation>The file has more than %1 columns, the most that is read.</translation>
    </message>
    <message>
        <source>Row %1 holds more than %2 MB of text, the most that is read.</source>
        <translation>Row %1 holds more than %2 MB of text, the most that is read.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MB of different texts, the most that is read. Save it as .csv.</source>
        <translation>The workbook holds more than %1 MB of different texts, the most that is read. Save it as .csv.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook is nested more than %2 levels deep, as no spreadsheet program does. The file is not read.</source>
        <translation>The part %1 of the workbook is nested more than %2 levels deep, as no spreadsheet program does. The file is not read.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook has an XML tag of more than %2 MB, as no spreadsheet program writes. The file is not read.</source>
        <translation>The part %1 of the workbook has an XML tag of more than %2 MB, as no spreadsheet program writes. The file is not read.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Is read as</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Kept, with a problem</source>
        <translation>Kept, with a problem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Not stored and not shown</source>
        <translation>Not stored and not shown</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Answers so far</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: order</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 and %3</translation>
    </message>
    <message>
        <source>%1: balance between guideposts</source>
        <translation>%1: balance between guideposts</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Answered, of those invited</source>
        <translation>Answered, of those invited</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>Was not asked</translation>
    </message>
    <message>
        <source>Begun but not sent, not counted</source>
        <translation>Begun but not sent, not counted</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 together</translation>
    </message>
    <message>
        <source>Uncertainty of %1 (95 %)</source>
        <translation>Uncertainty of %1 (95 %)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>%1
answers</source>
        <translation>%1
answers</translation>
    </message>
    <message>
        <source>%1
share</source>
        <translation>%1
share</translation>
    </message>
    <message>
        <source>Below %1 answers only counts are given</source>
        <translation>Below %1 answers only counts are given</translation>
    </message>
    <message>
        <source>Everyone invited has answered</source>
        <translation>Everyone invited has answered</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1
place</source>
        <translation>%1
place</translation>
    </message>
    <message>
        <source>Place, and in brackets the places it might have had with other people answering</source>
        <translation>Place, and in brackets the places it might have had with other people answering</translation>
    </message>
    <message>
        <source>%1
points</source>
        <translation>%1
points</translation>
    </message>
    <message>
        <source>How often it was put above another one, 0 to 100; 50 is the average</source>
        <translation>How often it was put above another one, 0 to 100; 50 is the average</translation>
    </message>
    <message>
        <source>%1
top three</source>
        <translation>%1
top three</translation>
    </message>
    <message>
        <source>Share of the answers that have it among the first three</source>
        <translation>Share of the answers that have it among the first three</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no clear order in this group</source>
        <translation>There is no clear order in this group</translation>
    </message>
    <message>
        <source>%1: no clear order, so no places are given.</source>
        <translation>%1: no clear order, so no places are given.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>%1 minus %2, in points</source>
        <translation>%1 minus %2, in points</translation>
    </message>
    <message>
        <source>Uncertainty
(95 %)</source>
        <translation>Uncertainty
(95 %)</translation>
    </message>
    <message>
        <source>Shift of
places</source>
        <translation>Shift of
places</translation>
    </message>
    <message>
        <source>Place with %1 minus place with %2</source>
        <translation>Place with %1 minus place with %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>The orders of the two groups: %1.</source>
        <translation>The orders of the two groups: %1.</translation>
    </message>
    <message>
        <source>Guidepost</source>
        <translation>Guidepost</translation>
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
        <translation>This workshop has no round &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The picture could not be saved as %1. Choose another folder or name.</source>
        <translation>The picture could not be saved as %1. Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>SlideFrame</name>
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FICTITIOUS ANSWERS</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>There is no round “%1” in this workshop.</translation>
    </message>
    <message>
        <source>The template asks for more than %1 texts, which is more than a workshop can hold. Take some of its text questions out.</source>
        <translation>The template asks for more than %1 texts, which is more than a workshop can hold. Take some of its text questions out.</translation>
    </message>
    <message>
        <source>The smallest group that is shown must be %1 to %2 answers, not %3.</source>
        <translation>The smallest group that is shown must be %1 to %2 answers, not %3.</translation>
    </message>
    <message>
        <source>Pictures can be refreshed at every 1 answer or more, not every %1.</source>
        <translation>Pictures can be refreshed at every 1 answer or more, not every %1.</translation>
    </message>
    <message>
        <source>How many were invited cannot be a negative number.</source>
        <translation>How many were invited cannot be a negative number.</translation>
    </message>
    <message>
        <source>“%1” cannot name a round. Use 1 to 32 of the characters a-z, 0-9 and -.</source>
        <translation>“%1” cannot name a round. Use 1 to 32 of the characters a-z, 0-9 and -.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again before answers are added to it.</source>
        <translation>The round “%1” is closed. Open it again before answers are added to it.</translation>
    </message>
    <message>
        <source>There is no import number %1 in this workshop.</source>
        <translation>There is no import number %1 in this workshop.</translation>
    </message>
    <message>
        <source>Import number %1 has already been undone.</source>
        <translation>Import number %1 has already been undone.</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to something that is not there.</source>
        <translation>A row of the table “%1” refers to something that is not there.</translation>
    </message>
    <message>
        <source>“%1” is missing from the file.</source>
        <translation>“%1” is missing from the file.</translation>
    </message>
    <message>
        <source>“%1” has been altered by another program.</source>
        <translation>“%1” has been altered by another program.</translation>
    </message>
    <message>
        <source>“%1” has been added by another program.</source>
        <translation>“%1” has been added by another program.</translation>
    </message>
    <message>
        <source>The round “%1” is said to hold %2 answers, but holds %3, or they are counted wrongly.</source>
        <translation>The round “%1” is said to hold %2 answers, but holds %3, or they are counted wrongly.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the round “%1” do not fit the template.</source>
        <translation>
            <numerusform>%n answer in the round “%1” does not fit the template.</numerusform>
            <numerusform>%n answers in the round “%1” do not fit the template.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers speak of %1 texts, but the file holds %2.</source>
        <translation>The answers speak of %1 texts, but the file holds %2.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>There is no workshop “%1”. Check its name and folder.</source>
        <translation>There is no workshop “%1”. Check its name and folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the workshop file in it.</source>
        <translation>“%1” is a folder. Choose the workshop file in it.</translation>
    </message>
    <message>
        <source>“%1” is a link. Open the file that it points to: %2</source>
        <translation>“%1” is a link. Open the file that it points to: %2</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file, so it cannot be a workshop. Choose another.</source>
        <translation>“%1” is not an ordinary file, so it cannot be a workshop. Choose another.</translation>
    </message>
    <message>
        <source>“%1” is empty and holds no workshop. Fetch a whole copy, or create it anew.</source>
        <translation>“%1” is empty and holds no workshop. Fetch a whole copy, or create it anew.</translation>
    </message>
    <message>
        <source>“%1” is not a Pejling workshop. Choose a file that Pejling has made; an export from a survey tool is imported into a workshop.</source>
        <translation>“%1” is not a Pejling workshop. Choose a file that Pejling has made; an export from a survey tool is imported into a workshop.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Pejling. Install that version to open it.</source>
        <translation>“%1” was written by a newer version of Pejling. Install that version to open it.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Pejling. Open it once where it may be changed, so that it is brought up to date.</source>
        <translation>“%1” was written by an older version of Pejling. Open it once where it may be changed, so that it is brought up to date.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. It was left as it is; open a backup copy instead.</source>
        <translation>“%1” is damaged and cannot be read. It was left as it is; open a backup copy instead.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Remove the protection, or work in a copy.</source>
        <translation>“%1” is write-protected. Remove the protection, or work in a copy.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that may not be written to. Copy it to another folder.</source>
        <translation>“%1” lies in a folder that may not be written to. Copy it to another folder.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>“%1” is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive and is already open, and there only one program may have it open. Close it there (%2), or work in a copy on this computer.</source>
        <translation>“%1” lies on a network drive and is already open, and there only one program may have it open. Close it there (%2), or work in a copy on this computer.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not changed. Make room and try again.</source>
        <translation>The disk is full, so “%1” was not changed. Make room and try again.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that its drive is connected and that you have access to it.</source>
        <translation>“%1” cannot be reached. Check that its drive is connected and that you have access to it.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; nothing was changed. Try again.</source>
        <translation>“%1” could not be read or written; nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or ask for it to be replaced.</source>
        <translation>“%1” exists already. Choose another name, or ask for it to be replaced.</translation>
    </message>
    <message>
        <source>“%1” is from an older version of Pejling, and no backup copy could be written beside it. Nothing was changed; make room in its folder and try again.</source>
        <translation>“%1” is from an older version of Pejling, and no backup copy could be written beside it. Nothing was changed; make room in its folder and try again.</translation>
    </message>
</context>
<context>
    <name>StoreTables</name>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>With problems</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>pejling::AnswerProblem</name>
    <message>
        <source>This group is not asked %1.</source>
        <translation>This group is not asked %1.</translation>
    </message>
    <message>
        <source>The answer to %1 is not on the scale.</source>
        <translation>The answer to %1 is not on the scale.</translation>
    </message>
    <message>
        <source>The ranking %1 does not have the items of this workshop.</source>
        <translation>The ranking %1 does not have the items of this workshop.</translation>
    </message>
    <message>
        <source>The ranking %1 has a place past the last one.</source>
        <translation>The ranking %1 has a place past the last one.</translation>
    </message>
    <message>
        <source>The answer to %1 is longer than %2 characters.</source>
        <translation>The answer to %1 is longer than %2 characters.</translation>
    </message>
    <message>
        <source>A choice in %1 is not one of this workshop&apos;s.</source>
        <translation>A choice in %1 is not one of this workshop&apos;s.</translation>
    </message>
    <message>
        <source>The answers do not belong to the questions of %1.</source>
        <translation>The answers do not belong to the questions of %1.</translation>
    </message>
    <message>
        <source>Please answer %1.</source>
        <translation>Please answer %1.</translation>
    </message>
    <message>
        <source>Please give everything in %1 a place.</source>
        <translation>Please give everything in %1 a place.</translation>
    </message>
</context>
<context>
    <name>pejling::JsonCursor</name>
    <message>
        <source>must be an object in { }</source>
        <translation>must be an object in { }</translation>
    </message>
    <message>
        <source>unknown key; check its spelling</source>
        <translation>unknown key; check its spelling</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>must be a list in [ ]</source>
        <translation>must be a list in [ ]</translation>
    </message>
    <message>
        <source>must have exactly %1 entries, has %2</source>
        <translation>must have exactly %1 entries, has %2</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries, has %3</source>
        <translation>must have %1 to %2 entries, has %3</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>must be a text in quotation marks</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>longer than %1 characters</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>must be a whole number</translation>
    </message>
</context>
<context>
    <name>pejling::TemplateReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning of its own; choose another id</source>
        <translation>&quot;%1&quot; has a meaning of its own; choose another id</translation>
    </message>
    <message>
        <source>a question of kind &quot;%1&quot; does not have this</source>
        <translation>a question of kind &quot;%1&quot; does not have this</translation>
    </message>
    <message>
        <source>no question kind &quot;%1&quot;: use rating, text or ranking</source>
        <translation>no question kind &quot;%1&quot;: use rating, text or ranking</translation>
    </message>
    <message>
        <source>no theme &quot;%1&quot;</source>
        <translation>no theme &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>&quot;%1&quot; stands here twice</translation>
    </message>
    <message>
        <source>no guidepost &quot;%1&quot;</source>
        <translation>no guidepost &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no question &quot;%1&quot;</source>
        <translation>no question &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating and no ranking</source>
        <translation>&quot;%1&quot; is no rating and no ranking</translation>
    </message>
    <message>
        <source>a scale begins with 0 or 1, not %1</source>
        <translation>a scale begins with 0 or 1, not %1</translation>
    </message>
    <message>
        <source>a scale has no gaps: %1 is expected here, not %2</source>
        <translation>a scale has no gaps: %1 is expected here, not %2</translation>
    </message>
    <message>
        <source>no audience &quot;%1&quot;</source>
        <translation>no audience &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must hold the placeholder {function}</source>
        <translation>must hold the placeholder {function}</translation>
    </message>
    <message>
        <source>must be &quot;multiple&quot;</source>
        <translation>must be &quot;multiple&quot;</translation>
    </message>
    <message>
        <source>more than %1 questions with a text answer</source>
        <translation>more than %1 questions with a text answer</translation>
    </message>
    <message>
        <source>must be &quot;pejling-template&quot;</source>
        <translation>must be &quot;pejling-template&quot;</translation>
    </message>
    <message>
        <source>version %1 is newer than this program knows; install a newer Pejling</source>
        <translation>version %1 is newer than this program knows; install a newer Pejling</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>must be 1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>must be a date such as 2025-08-28</source>
        <translation>must be a date such as 2025-08-28</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code such as da or en</source>
        <translation>&quot;%1&quot; is no language code such as da or en</translation>
    </message>
    <message>
        <source>must be a number from 1 to 99</source>
        <translation>must be a number from 1 to 99</translation>
    </message>
    <message>
        <source>another guidepost has the number %1</source>
        <translation>another guidepost has the number %1</translation>
    </message>
    <message>
        <source>theme &quot;%1&quot; names another guidepost</source>
        <translation>theme &quot;%1&quot; names another guidepost</translation>
    </message>
    <message>
        <source>guidepost &quot;%1&quot; does not list theme &quot;%2&quot;</source>
        <translation>guidepost &quot;%1&quot; does not list theme &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the template&apos;s languages</source>
        <translation>&quot;%1&quot; is not among the template&apos;s languages</translation>
    </message>
    <message>
        <source>missing; &quot;%1&quot; is the template&apos;s first language</source>
        <translation>missing; &quot;%1&quot; is the template&apos;s first language</translation>
    </message>
    <message>
        <source>must not be empty when another language has a text</source>
        <translation>must not be empty when another language has a text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: use 1 to %2 of the letters a-z, digits, - and _</source>
        <translation>&quot;%1&quot; is no id: use 1 to %2 of the letters a-z, digits, - and _</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is already taken</source>
        <translation>the id &quot;%1&quot; is already taken</translation>
    </message>
    <message>
        <source>unknown placeholder %1</source>
        <translation>unknown placeholder %1</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; also stands at %2; answers could not be told apart</source>
        <translation>the name &quot;%1&quot; also stands at %2; answers could not be told apart</translation>
    </message>
</context>
<context>
    <name>pejling::WorkshopTemplate</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>A template holds at most 2 MB; this file is larger.</source>
        <translation>A template holds at most 2 MB; this file is larger.</translation>
    </message>
    <message>
        <source>The template is saved as UTF-16; save it as UTF-8.</source>
        <translation>The template is saved as UTF-16; save it as UTF-8.</translation>
    </message>
    <message>
        <source>a character that is not UTF-8; save the file as UTF-8</source>
        <translation>a character that is not UTF-8; save the file as UTF-8</translation>
    </message>
    <message>
        <source>here the file stops being JSON</source>
        <translation>here the file stops being JSON</translation>
    </message>
    <message>
        <source>A template is one JSON object in { }; this file is not.</source>
        <translation>A template is one JSON object in { }; this file is not.</translation>
    </message>
    <message>
        <source>this key stands twice in the same object</source>
        <translation>this key stands twice in the same object</translation>
    </message>
    <message>
        <source>The template %1 cannot be read; check its name and place.</source>
        <translation>The template %1 cannot be read; check its name and place.</translation>
    </message>
</context>
<context>
    <name>pejling::charts::AnswersSlide</name>
    <message numerus="yes">
        <source>%n unfinished answer(s) not counted</source>
        <translation>
            <numerusform>%n unfinished answer not counted</numerusform>
            <numerusform>%n unfinished answers not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Answers so far</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>The groups are counted separately once each of them has at least %n answers.</source>
        <translation>
            <numerusform>The groups are counted separately once each of them has at least %n answer.</numerusform>
            <numerusform>The groups are counted separately once each of them has at least %n answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 invited</source>
        <translation>of %1 invited</translation>
    </message>
</context>
<context>
    <name>pejling::charts::BaseSlide</name>
    <message>
        <source>The result is hidden</source>
        <translation>The result is hidden</translation>
    </message>
    <message>
        <source>H shows it</source>
        <translation>H shows it</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ComparisonSlide</name>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
</context>
<context>
    <name>pejling::charts::GuidepostsSlide</name>
    <message>
        <source>The balance between the guideposts</source>
        <translation>The balance between the guideposts</translation>
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
        <translation>no. %1 of %2</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RatingSlide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 answer %2</source>
        <extracomment>&quot;4 of 7 answer 4-5&quot;</extracomment>
        <translation>%1 answer %2</translation>
    </message>
    <message>
        <source>%1 answer %2 (uncertainty: %3)</source>
        <extracomment>&quot;55 % answer 4-5 (uncertainty: 40-70 %)&quot;</extracomment>
        <translation>%1 answer %2 (uncertainty: %3)</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ThanksSlide</name>
    <message>
        <source>Thank you for your answers.</source>
        <translation>Thank you for your answers.</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ThemesSlide</name>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>50 = average</source>
        <translation>50 = average</translation>
    </message>
</context>
<context>
    <name>pejling::charts::WelcomeSlide</name>
    <message>
        <source>How to answer</source>
        <translation>How to answer</translation>
    </message>
    <message>
        <source>Choose your group: %1 or %2</source>
        <translation>Choose your group: %1 or %2</translation>
    </message>
    <message>
        <source>Choose your group</source>
        <translation>Choose your group</translation>
    </message>
    <message>
        <source>Give your rating from %1 to %2</source>
        <translation>Give your rating from %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>Give your %n rating(s)</source>
        <translation>
            <numerusform>Give your %n rating</numerusform>
            <numerusform>Give your %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n theme(s) in order of priority</source>
        <translation>
            <numerusform>Put %n theme in order of priority</numerusform>
            <numerusform>Put %n themes in order of priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n point(s) in order of priority</source>
        <translation>
            <numerusform>Put %n point in order of priority</numerusform>
            <numerusform>Put %n points in order of priority</numerusform>
        </translation>
    </message>
    <message>
        <source>Add comments if you like</source>
        <translation>Add comments if you like</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Check</name>
    <message>
        <source>The answers of this workshop are made up.</source>
        <translation>The answers of this workshop are made up.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>All is well (schema %1).</source>
        <translation>All is well (schema %1).</translation>
    </message>
    <message>
        <source>Take a copy of the file before anything else, then fetch a backup.</source>
        <translation>Take a copy of the file before anything else, then fetch a backup.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Demo</name>
    <message numerus="yes">
        <source>Made %1 with %n made-up answer(s).</source>
        <translation>
            <numerusform>Made %1 with %n made-up answer.</numerusform>
            <numerusform>Made %1 with %n made-up answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::cli::Export</name>
    <message>
        <source>--out says where the export goes; it is missing.</source>
        <translation>--out says where the export goes; it is missing.</translation>
    </message>
    <message>
        <source>An export to .xlsx</source>
        <translation>An export to .xlsx</translation>
    </message>
    <message>
        <source>--out ends in .csv, .json, .soc or .toc; &quot;%1&quot; does not.</source>
        <translation>--out ends in .csv, .json, .soc or .toc; &quot;%1&quot; does not.</translation>
    </message>
    <message>
        <source>.soc and .toc need --raw and --question.</source>
        <translation>.soc and .toc need --raw and --question.</translation>
    </message>
    <message>
        <source>There is no round &quot;%1&quot; in this workshop.</source>
        <translation>There is no round &quot;%1&quot; in this workshop.</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %1 will hold %n single answer(s) as given, comments and small groups too. Keep it as confidential as the workshop itself.</source>
        <translation>
            <numerusform>Careful: %1 will hold %n single answer as given, comments and small groups too. Keep it as confidential as the workshop itself.</numerusform>
            <numerusform>Careful: %1 will hold %n single answers as given, comments and small groups too. Keep it as confidential as the workshop itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranking &quot;%1&quot; in this workshop.</source>
        <translation>There is no ranking &quot;%1&quot; in this workshop.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Import</name>
    <message>
        <source>Say whose answers they are with --audience.</source>
        <translation>Say whose answers they are with --audience.</translation>
    </message>
    <message>
        <source>Audiences: %1</source>
        <translation>Audiences: %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Not stored: %1</translation>
    </message>
    <message>
        <source>Only looked at; nothing has been written.</source>
        <translation>Only looked at; nothing has been written.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nothing new.</translation>
    </message>
    <message>
        <source>Batch %1. To take it back: pejling undo-import %2 %1</source>
        <translation>Batch %1. To take it back: pejling undo-import %2 %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers kept are unfinished.</source>
        <translation>
            <numerusform>%n of the answers kept is unfinished.</numerusform>
            <numerusform>%n of the answers kept are unfinished.</numerusform>
        </translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; --json lists them.</source>
        <translation>
            <numerusform>... and %n more; --json lists them.</numerusform>
            <numerusform>... and %n more; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::cli::New</name>
    <message>
        <source>--organisation takes a name.</source>
        <translation>--organisation takes a name.</translation>
    </message>
    <message>
        <source>Made %1: %2 for %3.</source>
        <translation>Made %1: %2 for %3.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Render</name>
    <message>
        <source>--out says which folder the slides go to; it is missing.</source>
        <translation>--out says which folder the slides go to; it is missing.</translation>
    </message>
    <message>
        <source>--size takes width x height in pixels, such as 1920x1080, not &quot;%1&quot;.</source>
        <translation>--size takes width x height in pixels, such as 1920x1080, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--format takes png, svg or pdf, not &quot;%1&quot;.</source>
        <translation>--format takes png, svg or pdf, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--theme takes light or dark, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no slide &quot;%1&quot; in this workshop; there are: %2.</source>
        <translation>There is no slide &quot;%1&quot; in this workshop; there are: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Set</name>
    <message>
        <source>Careful: groups of %1 are shown from now on. In so small a group a person can be recognised.</source>
        <translation>Careful: groups of %1 are shown from now on. In so small a group a person can be recognised.</translation>
    </message>
    <message>
        <source>--invited takes numbers such as %1=40, not &quot;%2&quot;.</source>
        <translation>--invited takes numbers such as %1=40, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A round&apos;s id has 1 to 32 of a-z, 0-9 and -; &quot;%1&quot; is none.</source>
        <translation>A round&apos;s id has 1 to 32 of a-z, 0-9 and -; &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>There is no round &quot;%1&quot; in this workshop.</source>
        <translation>There is no round &quot;%1&quot; in this workshop.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (closed)</translation>
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
        <translation>Answers are deleted by</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Smallest group shown</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Stats</name>
    <message>
        <source>For the facilitator alone: groups that are hidden from everybody else are shown too.</source>
        <translation>For the facilitator alone: groups that are hidden from everybody else are shown too.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::StatsText</name>
    <message>
        <source>MADE-UP ANSWERS</source>
        <translation>MADE-UP ANSWERS</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished, not counted</source>
        <translation>
            <numerusform>%n unfinished, not counted</numerusform>
            <numerusform>%n unfinished, not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>%1, compared with %2: higher in %3 of all pairs, the same in %4, lower in %5.</source>
        <translation>%1, compared with %2: higher in %3 of all pairs, the same in %4, lower in %5.</translation>
    </message>
    <message>
        <source>%1: no clear order in this group.</source>
        <translation>%1: no clear order in this group.</translation>
    </message>
    <message>
        <source>score, 0-100</source>
        <translation>score, 0-100</translation>
    </message>
    <message>
        <source>of these, some items only</source>
        <translation>of these, some items only</translation>
    </message>
    <message>
        <source>left blank, not counted</source>
        <translation>left blank, not counted</translation>
    </message>
    <message>
        <source>comparisons won</source>
        <translation>comparisons won</translation>
    </message>
    <message>
        <source>score, compared with %1</source>
        <translation>score, compared with %1</translation>
    </message>
</context>
<context>
    <name>pejling::cli::UndoImport</name>
    <message>
        <source>&quot;%1&quot; is no number of a batch.</source>
        <translation>&quot;%1&quot; is no number of a batch.</translation>
    </message>
    <message>
        <source>Took back batch %1 (%2).</source>
        <translation>Took back batch %1 (%2).</translation>
    </message>
</context>
<context>
    <name>pejling::desk::AnswersModel</name>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pejling::desk::AnswersPage</name>
    <message>
        <source>&amp;Imports (%1)</source>
        <translation>&amp;Imports (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems of the last import (%1)</source>
        <translation>&amp;Problems of the last import (%1)</translation>
    </message>
    <message>
        <source>Nothing has been imported since the workshop was opened.</source>
        <translation>Nothing has been imported since the workshop was opened.</translation>
    </message>
    <message>
        <source>%1 was read without problems.</source>
        <translation>%1 was read without problems.</translation>
    </message>
    <message>
        <source>Problems in %1; the first %2 of %3 are listed.</source>
        <translation>Problems in %1; the first %2 of %3 are listed.</translation>
    </message>
    <message>
        <source>Problems in %1:</source>
        <translation>Problems in %1:</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Answers: %1</translation>
    </message>
    <message>
        <source>Answers: the first %1; scroll for more</source>
        <translation>Answers: the first %1; scroll for more</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Undo the import of %1? Its new answers (%2) are removed and the answers it changed (%3) become what they were.</source>
        <translation>Undo the import of %1? Its new answers (%2) are removed and the answers it changed (%3) become what they were.</translation>
    </message>
    <message>
        <source>The import of %1 has been undone.</source>
        <translation>The import of %1 has been undone.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Import answers…</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>Import the file that your survey tool exported – Microsoft Forms, a spreadsheet or a text file. You may also drop it anywhere on this window. You see what will happen before anything is stored.</source>
        <translation>Import the file that your survey tool exported – Microsoft Forms, a spreadsheet or a text file. You may also drop it anywhere on this window. You see what will happen before anything is stored.</translation>
    </message>
    <message>
        <source>Single &amp;answers</source>
        <translation>Single &amp;answers</translation>
    </message>
    <message>
        <source>Single answers are confidential: for your eyes only, never for the wall.</source>
        <translation>Single answers are confidential: for your eyes only, never for the wall.</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Words in the comments</source>
        <translation>Words in the comments</translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>Search in the comments</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Single answers</translation>
    </message>
    <message>
        <source>The selected answer</source>
        <translation>The selected answer</translation>
    </message>
    <message>
        <source>Select an answer to read all of it here.</source>
        <translation>Select an answer to read all of it here.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>&amp;Undo import…</source>
        <translation>&amp;Undo import…</translation>
    </message>
    <message>
        <source>An import can be undone at any time, also after later ones.</source>
        <translation>An import can be undone at any time, also after later ones.</translation>
    </message>
    <message>
        <source>Problems of the last import</source>
        <translation>Problems of the last import</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copy list</translation>
    </message>
</context>
<context>
    <name>pejling::desk::DeskMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Recent workshops</source>
        <translation>&amp;Recent workshops</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>&amp;Slides</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Results</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;New workshop…</translation>
    </message>
    <message>
        <source>&amp;Open workshop…</source>
        <translation>&amp;Open workshop…</translation>
    </message>
    <message>
        <source>&amp;Try with made-up answers</source>
        <translation>&amp;Try with made-up answers</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Import answers…</translation>
    </message>
    <message>
        <source>&amp;Close workshop</source>
        <translation>&amp;Close workshop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Find in the comments</source>
        <translation>&amp;Find in the comments</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Answers</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copy picture</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Save picture…</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copy &amp;table</translation>
    </message>
    <message>
        <source>&amp;Show on the wall</source>
        <translation>&amp;Show on the wall</translation>
    </message>
    <message>
        <source>&amp;About Pejling</source>
        <translation>&amp;About Pejling</translation>
    </message>
</context>
<context>
    <name>pejling::desk::DeskWindow</name>
    <message>
        <source>About Pejling</source>
        <translation>About Pejling</translation>
    </message>
    <message>
        <source>Pejling %1

From answers to a shared picture: results of a workshop survey, live and with care for those who answered.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Pejling %1

From answers to a shared picture: results of a workshop survey, live and with care for those who answered.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Steps of the work</source>
        <translation>Steps of the work</translation>
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
        <translation>The answers were to be deleted by %1. Delete the file %2 when the work is done.</translation>
    </message>
    <message>
        <source>Open workshop</source>
        <translation>Open workshop</translation>
    </message>
    <message>
        <source>Workshops (*.pejling);;All files (*)</source>
        <translation>Workshops (*.pejling);;All files (*)</translation>
    </message>
    <message>
        <source>Choose exported files</source>
        <translation>Choose exported files</translation>
    </message>
    <message>
        <source>Exports of survey tools (*.xlsx *.csv *.txt *.tsv *.ods);;All files (*)</source>
        <translation>Exports of survey tools (*.xlsx *.csv *.txt *.tsv *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>The folder %1 could not be made.</translation>
    </message>
    <message>
        <source>Make or open a workshop first; then import the answers into it.</source>
        <translation>Make or open a workshop first; then import the answers into it.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>On the wall: %1 – Pejling</source>
        <translation>On the wall: %1 – Pejling</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportCounts</name>
    <message numerus="yes">
        <source>%n of the kept answers has a problem.</source>
        <translation>
            <numerusform>%n of the kept answers has a problem.</numerusform>
            <numerusform>%n of the kept answers have a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was begun but not sent.</source>
        <translation>
            <numerusform>%n of them was begun but not sent.</numerusform>
            <numerusform>%n of them were begun but not sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportDialog</name>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Undo the import of %1? Its new answers (%2) are removed and the answers it changed (%3) become what they were.</source>
        <translation>Undo the import of %1? Its new answers (%2) are removed and the answers it changed (%3) become what they were.</translation>
    </message>
    <message>
        <source>Reading again …</source>
        <translation>Reading again …</translation>
    </message>
    <message>
        <source>Nothing in the file is new: there is nothing to import.</source>
        <translation>Nothing in the file is new: there is nothing to import.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Skip this file</source>
        <translation>&amp;Skip this file</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Next file</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Reading answers</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Import answers</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Storing answers</source>
        <translation>Storing answers</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>Answers imported</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>%1 (file %2 of %3)</source>
        <translation>%1 (file %2 of %3)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Storing the answers. Until this is done nothing has been changed.</source>
        <translation>Storing the answers. Until this is done nothing has been changed.</translation>
    </message>
    <message>
        <source>Reading the file. Nothing is stored yet.</source>
        <translation>Reading the file. Nothing is stored yet.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>The file was not imported</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>&amp;Undo import…</source>
        <translation>&amp;Undo import…</translation>
    </message>
    <message>
        <source>The import has been undone</source>
        <translation>The import has been undone</translation>
    </message>
    <message>
        <source>The answers are as they were before.</source>
        <translation>The answers are as they were before.</translation>
    </message>
    <message>
        <source>The answers have been imported</source>
        <translation>The answers have been imported</translation>
    </message>
    <message>
        <source>You can undo it now, or later under Answers, Imports.</source>
        <translation>You can undo it now, or later under Answers, Imports.</translation>
    </message>
    <message>
        <source>You can undo it now, or later under Answers, Imports. The problems are listed under Answers, Problems of the last import.</source>
        <translation>You can undo it now, or later under Answers, Imports. The problems are listed under Answers, Problems of the last import.</translation>
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
        <translation>tab</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>%1, separated by %2</source>
        <translation>%1, separated by %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), answers from row %1</source>
        <translation>
            <numerusform>%n row, answers from row %1</numerusform>
            <numerusform>%n rows, answers from row %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the workshop&apos;s questions was recognised in this file, or its answers are codes without a code book. Export it again with the full texts of questions and answers.</source>
        <translation>None of the workshop&apos;s questions was recognised in this file, or its answers are codes without a code book. Export it again with the full texts of questions and answers.</translation>
    </message>
    <message>
        <source>The file does not say who answered. Choose below whose answers it holds.</source>
        <translation>The file does not say who answered. Choose below whose answers it holds.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problems (%1)</translation>
    </message>
    <message>
        <source>C&amp;olumns (%1)</source>
        <translation>C&amp;olumns (%1)</translation>
    </message>
    <message>
        <source>First &amp;rows</source>
        <translation>First &amp;rows</translation>
    </message>
    <message>
        <source>C&amp;hanged answers (%1)</source>
        <translation>C&amp;hanged answers (%1)</translation>
    </message>
    <message>
        <source>Survey tool:</source>
        <translation>Survey tool:</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Sheet:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>Headings:</source>
        <translation>Headings:</translation>
    </message>
    <message>
        <source>Never stored:</source>
        <translation>Never stored:</translation>
    </message>
    <message>
        <source>Who &amp;answered:</source>
        <translation>Who &amp;answered:</translation>
    </message>
    <message>
        <source>Ro&amp;und:</source>
        <translation>Ro&amp;und:</translation>
    </message>
    <message>
        <source>Count answers that were &amp;begun but not sent</source>
        <translation>Count answers that were &amp;begun but not sent</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problems in the file</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Changed answers</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
</context>
<context>
    <name>pejling::desk::NewWorkshopDialog</name>
    <message>
        <source>New workshop</source>
        <translation>New workshop</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Template:</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisation:</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <translation>&amp;Save as:</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>&amp;Create workshop</source>
        <translation>&amp;Create workshop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Built in: %1</source>
        <translation>Built in: %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Templates (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save workshop as</source>
        <translation>Save workshop as</translation>
    </message>
    <message>
        <source>Workshops (*.pejling)</source>
        <translation>Workshops (*.pejling)</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place for the workshop.</source>
        <translation>There is no folder %1. Choose another place for the workshop.</translation>
    </message>
    <message>
        <source>Replace workshop</source>
        <translation>Replace workshop</translation>
    </message>
    <message>
        <source>%1 exists already. If you replace it, all its answers are lost.</source>
        <translation>%1 exists already. If you replace it, all its answers are lost.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>pejling::desk::PresentationPage</name>
    <message>
        <source>&amp;Stop showing</source>
        <translation>&amp;Stop showing</translation>
    </message>
    <message>
        <source>&amp;Show on the wall</source>
        <translation>&amp;Show on the wall</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>Other screen: %1</source>
        <translation>Other screen: %1</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>The slides fill the screen that you choose, normally the projector, and follow the answers as they come in. Results are covered until you show them.</source>
        <translation>The slides fill the screen that you choose, normally the projector, and follow the answers as they come in. Results are covered until you show them.</translation>
    </message>
    <message>
        <source>S&amp;creen:</source>
        <translation>S&amp;creen:</translation>
    </message>
    <message>
        <source>Screen for the slides</source>
        <translation>Screen for the slides</translation>
    </message>
    <message>
        <source>Keys on the wall, and on a clicker</source>
        <translation>Keys on the wall, and on a clicker</translation>
    </message>
    <message>
        <source>Page Down, Right, Space, Enter</source>
        <translation>Page Down, Right, Space, Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Page Up, Left</source>
        <translation>Page Up, Left</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Show or hide the results</source>
        <translation>Show or hide the results</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reveal one step</source>
        <translation>Reveal one step</translation>
    </message>
    <message>
        <source>B or full stop</source>
        <translation>B or full stop</translation>
    </message>
    <message>
        <source>Blank the screen, and back</source>
        <translation>Blank the screen, and back</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last slide</source>
        <translation>First and last slide</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ and −</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Larger and smaller text</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>Leave the wall</translation>
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
            <numerusform>%n answer waits until there are enough to be shown together.</numerusform>
            <numerusform>%n answers wait until there are enough to be shown together.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Show now</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have come in since the pictures were drawn. Whoever has seen the pictures before may be able to tell what these people answered.</source>
        <translation>
            <numerusform>%n answer has come in since the pictures were drawn. Whoever has seen the pictures before may be able to tell what this person answered.</numerusform>
            <numerusform>%n answers have come in since the pictures were drawn. Whoever has seen the pictures before may be able to tell what these people answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show unanimous group</source>
        <translation>Show unanimous group</translation>
    </message>
    <message>
        <source>All in this small group gave the same answer. Whoever knows who was asked then knows what each of them answered.</source>
        <translation>All in this small group gave the same answer. Whoever knows who was asked then knows what each of them answered.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>The picture has been copied.</source>
        <translation>The picture has been copied.</translation>
    </message>
    <message>
        <source>The table has been copied.</source>
        <translation>The table has been copied.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</translation>
    </message>
    <message>
        <source>The picture has been saved as %1.</source>
        <translation>The picture has been saved as %1.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copy picture</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation>Sa&amp;ve picture…</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copy &amp;table</translation>
    </message>
    <message>
        <source>Show &amp;now…</source>
        <translation>Show &amp;now…</translation>
    </message>
    <message>
        <source>Show an&amp;yway…</source>
        <translation>Show an&amp;yway…</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>The pictures and tables appear here by themselves when answers have come in.</source>
        <translation>The pictures and tables appear here by themselves when answers have come in.</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Import answers…</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>The picture as a table</translation>
    </message>
</context>
<context>
    <name>pejling::desk::RoundChooser</name>
    <message>
        <source>&amp;Round:</source>
        <translation>&amp;Round:</translation>
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
        <translation>From answers to a shared picture. Make a workshop or open one; then import answers by dropping the survey tool&apos;s file on this window.</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;New workshop…</translation>
    </message>
    <message>
        <source>&amp;Open workshop…</source>
        <translation>&amp;Open workshop…</translation>
    </message>
    <message>
        <source>&amp;Try with made-up answers</source>
        <translation>&amp;Try with made-up answers</translation>
    </message>
    <message>
        <source>&amp;Recent workshops</source>
        <translation>&amp;Recent workshops</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Recent workshops</translation>
    </message>
</context>
<context>
    <name>pejling::desk::StatusCounter</name>
    <message>
        <source>Answers: %1</source>
        <translation>Answers: %1</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 of %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Round: %1</translation>
    </message>
    <message>
        <source>MADE-UP ANSWERS</source>
        <translation>MADE-UP ANSWERS</translation>
    </message>
</context>
<context>
    <name>pejling::desk::WorkshopPage</name>
    <message>
        <source>Change the workshop date</source>
        <translation>Change the workshop date</translation>
    </message>
    <message>
        <source>Change the deletion date</source>
        <translation>Change the deletion date</translation>
    </message>
    <message>
        <source>Change the number invited</source>
        <translation>Change the number invited</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Change the organisation</translation>
    </message>
    <message>
        <source>Minimum group size</source>
        <translation>Minimum group size</translation>
    </message>
    <message>
        <source>With groups of %1 people it may be possible to guess who answered what. Results are normally shown from 5 answers on.</source>
        <translation>With groups of %1 people it may be possible to guess who answered what. Results are normally shown from 5 answers on.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Change the minimum group size</source>
        <translation>Change the minimum group size</translation>
    </message>
    <message>
        <source>Refresh step</source>
        <translation>Refresh step</translation>
    </message>
    <message numerus="yes">
        <source>When pictures are drawn anew after %n answer(s), whoever watches them may see what one person answered.</source>
        <translation>
            <numerusform>When pictures are drawn anew after %n answer, whoever watches them may see what one person answered.</numerusform>
            <numerusform>When pictures are drawn anew after %n answers, whoever watches them may see what one person answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the refresh step</source>
        <translation>Change the refresh step</translation>
    </message>
    <message>
        <source>Invited, %1:</source>
        <translation>Invited, %1:</translation>
    </message>
    <message>
        <source>Invited, %1</source>
        <translation>Invited, %1</translation>
    </message>
    <message>
        <source>• %1 (assessment %2 to %3)</source>
        <translation>• %1 (assessment %2 to %3)</translation>
    </message>
    <message numerus="yes">
        <source>• %1 (order of %n items)</source>
        <translation>
            <numerusform>• %1 (order of %n item)</numerusform>
            <numerusform>• %1 (order of %n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 (own words)</source>
        <translation>• %1 (own words)</translation>
    </message>
    <message>
        <source>&amp;Open round</source>
        <translation>&amp;Open round</translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <translation>&amp;Close round</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Name of the round: small letters a–z, digits and hyphens, at most 32. For example “vote-in-the-room”.</source>
        <translation>Name of the round: small letters a–z, digits and hyphens, at most 32. For example “vote-in-the-room”.</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Close round</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are not yet in the pictures, because so few could be recognised. They stay out if the round is closed now.</source>
        <translation>
            <numerusform>%n answer is not yet in the pictures, because so few could be recognised. It stays out if the round is closed now.</numerusform>
            <numerusform>%n answers are not yet in the pictures, because so few could be recognised. They stay out if the round is closed now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open round</source>
        <translation>Open round</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>About the workshop</source>
        <translation>About the workshop</translation>
    </message>
    <message>
        <source>Or&amp;ganisation:</source>
        <translation>Or&amp;ganisation:</translation>
    </message>
    <message>
        <source>&amp;Workshop date:</source>
        <translation>&amp;Workshop date:</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Workshop date</source>
        <translation>Workshop date</translation>
    </message>
    <message>
        <source>&amp;Deletion date:</source>
        <translation>&amp;Deletion date:</translation>
    </message>
    <message>
        <source>Deletion date</source>
        <translation>Deletion date</translation>
    </message>
    <message>
        <source>When the answers are to be deleted. It is told to those who answer, and Pejling reminds you.</source>
        <translation>When the answers are to be deleted. It is told to those who answer, and Pejling reminds you.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>How many were asked; answers are counted against it.</source>
        <translation>How many were asked; answers are counted against it.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>&amp;Minimum group size:</source>
        <translation>&amp;Minimum group size:</translation>
    </message>
    <message>
        <source>Groups with fewer answers are not shown.</source>
        <translation>Groups with fewer answers are not shown.</translation>
    </message>
    <message>
        <source>R&amp;efresh step:</source>
        <translation>R&amp;efresh step:</translation>
    </message>
    <message>
        <source>Pictures are drawn anew when so many answers have come in from a group, so that no single answer can be seen.</source>
        <translation>Pictures are drawn anew when so many answers have come in from a group, so that no single answer can be seen.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;New round…</translation>
    </message>
    <message>
        <source>&amp;Show this round</source>
        <translation>&amp;Show this round</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
</context>
<context>
    <name>pejling::exporting::StatsCsv</name>
    <message>
        <source>Question id</source>
        <translation>Question id</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>made-up answers</source>
        <translation>made-up answers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>Answers in all</source>
        <translation>Answers in all</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>number of answers</translation>
    </message>
    <message>
        <source>not shown, for confidentiality</source>
        <translation>not shown, for confidentiality</translation>
    </message>
    <message>
        <source>unfinished, not counted</source>
        <translation>unfinished, not counted</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>standard deviation</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>percent at the top of the scale</source>
        <translation>percent at the top of the scale</translation>
    </message>
    <message>
        <source>percent at the bottom of the scale</source>
        <translation>percent at the bottom of the scale</translation>
    </message>
    <message>
        <source>percent of pairs: higher</source>
        <translation>percent of pairs: higher</translation>
    </message>
    <message>
        <source>percent of pairs: same</source>
        <translation>percent of pairs: same</translation>
    </message>
    <message>
        <source>percent of pairs: lower</source>
        <translation>percent of pairs: lower</translation>
    </message>
    <message>
        <source>Cliff&apos;s delta</source>
        <translation>Cliff&apos;s delta</translation>
    </message>
    <message>
        <source>percentage points at the top of the scale</source>
        <translation>percentage points at the top of the scale</translation>
    </message>
    <message>
        <source>percent of comparisons that the guidepost&apos;s themes win</source>
        <translation>percent of comparisons that the guidepost&apos;s themes win</translation>
    </message>
    <message>
        <source>Both groups weighing the same</source>
        <translation>Both groups weighing the same</translation>
    </message>
    <message>
        <source>score, 0-100</source>
        <translation>score, 0-100</translation>
    </message>
    <message>
        <source>number of rankings</source>
        <translation>number of rankings</translation>
    </message>
    <message>
        <source>of these, rankings of some items only</source>
        <translation>of these, rankings of some items only</translation>
    </message>
    <message>
        <source>left blank, not counted</source>
        <translation>left blank, not counted</translation>
    </message>
    <message>
        <source>agreement, mean rank correlation</source>
        <translation>agreement, mean rank correlation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>percent with it in their top 3</source>
        <translation>percent with it in their top 3</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau-b of the two orders</source>
        <translation>Kendall&apos;s tau-b of the two orders</translation>
    </message>
    <message>
        <source>shared items in the two top 3</source>
        <translation>shared items in the two top 3</translation>
    </message>
    <message>
        <source>number of comments</source>
        <translation>number of comments</translation>
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
        <translation>Presentation</translation>
    </message>
</context>
<context>
    <name>pejling::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dismiss this message</translation>
    </message>
</context>
</TS>
