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
        <source>There is no display here, so no window can be shown.</source>
        <translation>There is no display here, so no window can be shown.</translation>
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
        <source>%1 cannot be written; check the folder and the space on the disk.</source>
        <translation>%1 cannot be written; check the folder and the space on the disk.</translation>
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
        <source>shows the wall window full screen</source>
        <translation>shows the wall window full screen</translation>
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
        <source>an earlier round, to show what has changed since</source>
        <translation>an earlier round, to show what has changed since</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>“pejling --help” lists the commands.</source>
        <translation>“pejling --help” lists the commands.</translation>
    </message>
    <message>
        <source>--lang takes da or en, not “%1”.</source>
        <translation>--lang takes da or en, not “%1”.</translation>
    </message>
    <message>
        <source>“pejling --help” lists the commands that need none.</source>
        <translation>“pejling --help” lists the commands that need none.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 takes a whole number from %2 to %3, not “%4”.</translation>
    </message>
    <message>
        <source>Usage: %1
“%2 --help” tells more.</source>
        <translation>Usage: %1
“%2 --help” tells more.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Something is missing after “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>makes a workshop with fictitious answers, marked as such on every slide</source>
        <translation>makes a workshop with fictitious answers, marked as such on every slide</translation>
    </message>
    <message>
        <source>what the columns mean; --dry-run --json shows one</source>
        <translation>what the columns mean; --dry-run --json shows one</translation>
    </message>
    <message>
        <source>everybody here is of this audience (default: each says)</source>
        <translation>everybody here is of this audience (default: each says)</translation>
    </message>
    <message>
        <source>the round that is answered (default: survey)</source>
        <translation>the round that is answered (default: survey)</translation>
    </message>
    <message>
        <source>until it asks whether anybody is there, 15-3600 (default: 120)</source>
        <translation>until it asks whether anybody is there, 15-3600 (default: 120)</translation>
    </message>
    <message>
        <source>shows it with nothing stored and no PIN</source>
        <translation>shows it with nothing stored and no PIN</translation>
    </message>
    <message>
        <source>shows the respondent&apos;s window full screen, locked with a PIN</source>
        <translation>shows the respondent&apos;s window full screen, locked with a PIN</translation>
    </message>
    <message>
        <source>draw before and after: compare with this round</source>
        <translation>draw before and after: compare with this round</translation>
    </message>
    <message>
        <source>no background behind a PNG or SVG</source>
        <translation>no background behind a PNG or SVG</translation>
    </message>
    <message>
        <source>only this section of the minutes, such as rankings; may be given several times</source>
        <translation>only this section of the minutes, such as rankings; may be given several times</translation>
    </message>
    <message>
        <source>round to report (default: survey)</source>
        <translation>round to report (default: survey)</translation>
    </message>
    <message>
        <source>replaces an existing file</source>
        <translation>replaces an existing file</translation>
    </message>
    <message>
        <source>There is no audience “%1” in this workshop; there are: %2.</source>
        <translation>There is no audience “%1” in this workshop; there are: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2025-08-28, not “%2”.</source>
        <translation>--%1 takes a date such as 2025-08-28, not “%2”.</translation>
    </message>
    <message>
        <source>minutes (default), a discussion sheet a theme, a page for those who answered, a briefing for the management, or the survey itself to copy or print</source>
        <translation>minutes (default), a discussion sheet a theme, a page for those who answered, a briefing for the management, or the survey itself to copy or print</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
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
    <message>
        <source>everyone invited has answered</source>
        <translation>everyone invited has answered</translation>
    </message>
    <message>
        <source>no place hangs on a single answer</source>
        <translation>no place hangs on a single answer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hang on a single answer</source>
        <translation>
            <numerusform>%n place hangs on a single answer</numerusform>
            <numerusform>%n places hang on a single answer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing would change place if a single answer were missing.</source>
        <translation>%1: nothing would change place if a single answer were missing.</translation>
    </message>
    <message>
        <source>%1: %2 would change place if a single answer were missing.</source>
        <translation>%1: %2 would change place if a single answer were missing.</translation>
    </message>
    <message>
        <source>There is fairly strong agreement</source>
        <translation>There is fairly strong agreement</translation>
    </message>
    <message>
        <source>There is strong agreement</source>
        <translation>There is strong agreement</translation>
    </message>
    <message>
        <source>%1 would lose against each of the others one by one, but is not at the bottom.</source>
        <translation>%1 would lose against each of the others one by one, but is not at the bottom.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no audience “%1” in this workshop; there are: %2.</source>
        <translation>There is no audience “%1” in this workshop; there are: %2.</translation>
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
    <message>
        <source>Whether the row is an answer</source>
        <translation>Whether the row is an answer</translation>
    </message>
    <message>
        <source>Whether %1 was chosen</source>
        <translation>Whether %1 was chosen</translation>
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
    <message>
        <source>The heading “%1” is a code, and the file does not say which question it stands for. Export the headings with their texts instead of codes.</source>
        <translation>The heading “%1” is a code, and the file does not say which question it stands for. Export the headings with their texts instead of codes.</translation>
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
    <message>
        <source>%1 is not asked of the audience %2. The answer is left out, the rest of the row is kept.</source>
        <translation>%1 is not asked of the audience %2. The answer is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>%1 It is left out, the rest of the row is kept.</source>
        <translation>%1 It is left out, the rest of the row is kept.</translation>
    </message>
    <message>
        <source>The row is a preview or a test of the form (%1), not somebody&apos;s answers. It is skipped.</source>
        <translation>The row is a preview or a test of the form (%1), not somebody&apos;s answers. It is skipped.</translation>
    </message>
    <message>
        <source>Somebody was invited, but did not answer. The row is skipped.</source>
        <translation>Somebody was invited, but did not answer. The row is skipped.</translation>
    </message>
    <message>
        <source>%1 was not answered, and the survey tool left its cells out, so that what follows stands in the wrong columns. The row is rejected. Put the missing blank cells in, or type the answer in.</source>
        <translation>%1 was not answered, and the survey tool left its cells out, so that what follows stands in the wrong columns. The row is rejected. Put the missing blank cells in, or type the answer in.</translation>
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
    <message>
        <source>The file has no column %1 that is free, as the mapping has it.</source>
        <translation>The file has no column %1 that is free, as the mapping has it.</translation>
    </message>
    <message>
        <source>No column of the file has the heading %1, as the mapping has it.</source>
        <translation>No column of the file has the heading %1, as the mapping has it.</translation>
    </message>
    <message>
        <source>Correct the mapping, or choose the file that it was made for.</source>
        <translation>Correct the mapping, or choose the file that it was made for.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1, as the mapping has it. Its sheets are: %2.</source>
        <translation>The workbook has no sheet named %1, as the mapping has it. Its sheets are: %2.</translation>
    </message>
    <message>
        <source>This workshop has no question %1, as the mapping has it.</source>
        <translation>This workshop has no question %1, as the mapping has it.</translation>
    </message>
    <message>
        <source>This workshop has no audience %1, as the mapping has it.</source>
        <translation>This workshop has no audience %1, as the mapping has it.</translation>
    </message>
    <message>
        <source>The file is a workshop of Pejling (.pejling), not an export. Open it instead of importing it; to move its answers, write them with “pejling export --raw” and import that file.</source>
        <translation>The file is a workshop of Pejling (.pejling), not an export. Open it instead of importing it; to move its answers, write them with “pejling export --raw” and import that file.</translation>
    </message>
    <message>
        <source>Row %1 is repeated more than %2 times, as no survey export does. The file is not read.</source>
        <translation>Row %1 is repeated more than %2 times, as no survey export does. The file is not read.</translation>
    </message>
    <message>
        <source>The file is JSON, which programs read, and not a table. Export the answers as .xlsx or .csv.</source>
        <translation>The file is JSON, which programs read, and not a table. Export the answers as .xlsx or .csv.</translation>
    </message>
</context>
<context>
    <name>ImportSurveyXact</name>
    <message>
        <source>Choose SurveyXact&apos;s files with the data set, the labels and the structure together, or the workbook that holds all three.</source>
        <translation>Choose SurveyXact&apos;s files with the data set, the labels and the structure together, or the workbook that holds all three.</translation>
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
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Not stored and not shown</source>
        <translation>Not stored and not shown</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
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
        <translation>Not used</translation>
    </message>
    <message>
        <source>Points to a person: never stored</source>
        <translation>Points to a person: never stored</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
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
        <source>Time of sending, blank while unfinished</source>
        <translation>Time of sending, blank while unfinished</translation>
    </message>
    <message>
        <source>Whether the answer was finished</source>
        <translation>Whether the answer was finished</translation>
    </message>
    <message>
        <source>Whether the row is an answer at all</source>
        <translation>Whether the row is an answer at all</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>%1: all that were chosen</source>
        <translation>%1: all that were chosen</translation>
    </message>
    <message>
        <source>%1: whether one was chosen</source>
        <translation>%1: whether one was chosen</translation>
    </message>
    <message>
        <source>%1: all, best first</source>
        <translation>%1: all, best first</translation>
    </message>
    <message>
        <source>%1: what stands on one rank</source>
        <translation>%1: what stands on one rank</translation>
    </message>
    <message>
        <source>%1: the rank of one</source>
        <translation>%1: the rank of one</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>The mapping is no JSON: line %1: %2</source>
        <translation>The mapping is no JSON: line %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>stands twice</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check the name and the folder.</source>
        <translation>The mapping %1 cannot be read. Check the name and the folder.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a mapping.</source>
        <translation>The file %1 is too large for a mapping.</translation>
    </message>
</context>
<context>
    <name>MappingFolder</name>
    <message>
        <source>The mapping cannot be kept in %1. Check that the folder can be written to, and that the disk is not full.</source>
        <translation>The mapping cannot be kept in %1. Check that the folder can be written to, and that the disk is not full.</translation>
    </message>
</context>
<context>
    <name>MappingReader</name>
    <message>
        <source>must be &quot;pejling-mapping&quot;</source>
        <translation>must be &quot;pejling-mapping&quot;</translation>
    </message>
    <message>
        <source>this version of Pejling reads version 1</source>
        <translation>this version of Pejling reads version 1</translation>
    </message>
    <message>
        <source>no survey tool &quot;%1&quot;</source>
        <translation>no survey tool &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>must be one of: %1</translation>
    </message>
    <message>
        <source>no question &quot;%1&quot;</source>
        <translation>no question &quot;%1&quot;</translation>
    </message>
    <message>
        <source>rows count from 1</source>
        <translation>rows count from 1</translation>
    </message>
    <message>
        <source>must be from 0 to 3</source>
        <translation>must be from 0 to 3</translation>
    </message>
    <message>
        <source>no audience &quot;%1&quot;</source>
        <translation>no audience &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be the letters of a column, such as &quot;C&quot;</source>
        <translation>must be the letters of a column, such as &quot;C&quot;</translation>
    </message>
    <message>
        <source>the column %1 stands twice</source>
        <translation>the column %1 stands twice</translation>
    </message>
    <message>
        <source>needs a &quot;column&quot; or a &quot;heading&quot;</source>
        <translation>needs a &quot;column&quot; or a &quot;heading&quot;</translation>
    </message>
    <message>
        <source>does not go with &quot;%1&quot;</source>
        <translation>does not go with &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the question &quot;%1&quot; can be: %2</source>
        <translation>the question &quot;%1&quot; can be: %2</translation>
    </message>
    <message>
        <source>the question &quot;%1&quot; has no item &quot;%2&quot;</source>
        <translation>the question &quot;%1&quot; has no item &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>must be from 1 to %1</translation>
    </message>
    <message>
        <source>holds the same as %1; a thing can stand in one column only</source>
        <translation>holds the same as %1; a thing can stand in one column only</translation>
    </message>
    <message>
        <source>the question &quot;%1&quot; has no &quot;%2&quot;</source>
        <translation>the question &quot;%1&quot; has no &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Which answers count</source>
        <translation>Which answers count</translation>
    </message>
    <message>
        <source>Every finished answer counts once. Whoever skipped a question is left out of that question and is not taken for a low or a middle answer; how many skipped a ranking is said beside it.</source>
        <translation>Every finished answer counts once. Whoever skipped a question is left out of that question and is not taken for a low or a middle answer; how many skipped a ranking is said beside it.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>What is not shown</translation>
    </message>
    <message>
        <source>A group with fewer than %1 answers to a question is not shown. The other group is then hidden too, because the total less the one group would give away the other. When a group of fewer than 10 all answer alike, it is hidden until the facilitator has decided to show it. A live picture is only drawn anew when several answers in a group have come in, so that nobody can see what the latest person answered.</source>
        <translation>A group with fewer than %1 answers to a question is not shown. The other group is then hidden too, because the total less the one group would give away the other. When a group of fewer than 10 all answer alike, it is hidden until the facilitator has decided to show it. A live picture is only drawn anew when several answers in a group have come in, so that nobody can see what the latest person answered.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Percentages are rounded so that they add up to exactly 100: each is rounded down, and the points left over go to those that lost most. “&lt;1” means few, but not none. Below 10 answers only the number of people is given, because one person would be more than 10 percent; below 30 both are given.</source>
        <translation>Percentages are rounded so that they add up to exactly 100: each is rounded down, and the points left over go to those that lost most. “&lt;1” means few, but not none. Below 10 answers only the number of people is given, because one person would be more than 10 percent; below 30 both are given.</translation>
    </message>
    <message>
        <source>The largest-remainder method (Hamilton, Hare)</source>
        <translation>The largest-remainder method (Hamilton, Hare)</translation>
    </message>
    <message>
        <source>Mean of a rating</source>
        <translation>Mean of a rating</translation>
    </message>
    <message>
        <source>All answers added up and divided by their number; given from 10 answers on and with one decimal, because more would look surer than it is. Every value of the scale means what its label says; the middle one is not counted as “no opinion”.</source>
        <translation>All answers added up and divided by their number; given from 10 answers on and with one decimal, because more would look surer than it is. Every value of the scale means what its label says; the middle one is not counted as “no opinion”.</translation>
    </message>
    <message>
        <source>Share at the top of the scale</source>
        <translation>Share at the top of the scale</translation>
    </message>
    <message>
        <source>How many chose a value in the upper half of the scale. A middle value belongs to neither half. The range behind it (a 95 percent interval) says how much the share could be due to who happened to answer: of 100 such ranges, about 95 hold the share among everybody who could have been asked. When everyone invited has answered there is no range.</source>
        <translation>How many chose a value in the upper half of the scale. A middle value belongs to neither half. The range behind it (a 95 percent interval) says how much the share could be due to who happened to answer: of 100 such ranges, about 95 hold the share among everybody who could have been asked. When everyone invited has answered there is no range.</translation>
    </message>
    <message>
        <source>Points of a ranking</source>
        <translation>Points of a ranking</translation>
    </message>
    <message>
        <source>In each answer an item gets one point for every item below it. The points are then put on a scale from 0 (always last) to 100 (always first). 50 is the average and what chance would give, so groups of different size can be compared.</source>
        <translation>In each answer an item gets one point for every item below it. The points are then put on a scale from 0 (always last) to 100 (always first). 50 is the average and what chance would give, so groups of different size can be compared.</translation>
    </message>
    <message>
        <source>The Borda count; Emerson 2013</source>
        <translation>The Borda count; Emerson 2013</translation>
    </message>
    <message>
        <source>Ties and items not ranked</source>
        <translation>Ties and items not ranked</translation>
    </message>
    <message>
        <source>Items that a person puts side by side get half a point from each other. Items that a person did not rank stand side by side at the end. In this way every answer hands out the same number of points and weighs the same. Blank rankings are left out.</source>
        <translation>Items that a person puts side by side get half a point from each other. Items that a person did not rank stand side by side at the end. In this way every answer hands out the same number of points and weighs the same. Blank rankings are left out.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Places follow the points, compared without rounding. Items with equal points share a place, and the next place is left out (1, 2, 2, 4).</source>
        <translation>Places follow the points, compared without rounding. Items with equal points share a place, and the next place is left out (1, 2, 2, 4).</translation>
    </message>
    <message>
        <source>Share with it in the top 3</source>
        <translation>Share with it in the top 3</translation>
    </message>
    <message>
        <source>How many ranked the item with fewer than three others above it. The range is calculated as for ratings.</source>
        <translation>How many ranked the item with fewer than three others above it. The range is calculated as for ratings.</translation>
    </message>
    <message>
        <source>The balance between the guideposts</source>
        <translation>The balance between the guideposts</translation>
    </message>
    <message>
        <source>Every theme of the first guidepost is compared with every theme of the second, person by person. The number is the share of these comparisons that the first guidepost wins; equals count half. 50 percent is balance.</source>
        <translation>Every theme of the first guidepost is compared with every theme of the second, person by person. The number is the share of these comparisons that the first guidepost wins; equals count half. 50 percent is balance.</translation>
    </message>
    <message>
        <source>How sure the places are</source>
        <translation>How sure the places are</translation>
    </message>
    <message>
        <source>Everyone invited has answered, so there is nobody left whose answer could change the places, and no range is given. Instead it is tried out which items would change place if a single answer had been missing.</source>
        <translation>Everyone invited has answered, so there is nobody left whose answer could change the places, and no range is given. Instead it is tried out which items would change place if a single answer had been missing.</translation>
    </message>
    <message>
        <source>Leaving one out: Quenouille 1956, Tukey 1958</source>
        <translation>Leaving one out: Quenouille 1956, Tukey 1958</translation>
    </message>
    <message>
        <source>What if other people of the same kind had answered? The program draws as many answers as there are from the answers given, at random and with the same one possibly more than once, and counts the places; it does so %1 times. The range holds the item&apos;s place in 95 percent of the draws. The draws depend on the answers alone: the same answers always give the same picture.</source>
        <translation>What if other people of the same kind had answered? The program draws as many answers as there are from the answers given, at random and with the same one possibly more than once, and counts the places; it does so %1 times. The range holds the item&apos;s place in 95 percent of the draws. The draws depend on the answers alone: the same answers always give the same picture.</translation>
    </message>
    <message>
        <source>The bootstrap: Efron &amp; Tibshirani 1993</source>
        <translation>The bootstrap: Efron &amp; Tibshirani 1993</translation>
    </message>
    <message>
        <source>When there is a clear order</source>
        <translation>When there is a clear order</translation>
    </message>
    <message>
        <source>Places are only given when people agree more than chance lets them in 95 of 100 cases. The items that came first in at least 5 percent of the draws are named together as the top, because they cannot be told apart. “Clearly at the top” is only said when one item came first in at least 95 percent of the draws and at least 30 people have answered.</source>
        <translation>Places are only given when people agree more than chance lets them in 95 of 100 cases. The items that came first in at least 5 percent of the draws are named together as the top, because they cannot be told apart. “Clearly at the top” is only said when one item came first in at least 95 percent of the draws and at least 30 people have answered.</translation>
    </message>
    <message>
        <source>How much people agree</source>
        <translation>How much people agree</translation>
    </message>
    <message>
        <source>The answers are compared two by two: 0 is what chance would give, 1 is the same order from everybody. Below 0.1 we say that the answers differ very much, below 0.3 that there is some agreement, below 0.5 fairly strong agreement, and from 0.5 strong agreement. The number is the mean rank correlation, calculated from Kendall&apos;s W with correction for ties; W itself is not given, because it is larger in small groups.</source>
        <translation>The answers are compared two by two: 0 is what chance would give, 1 is the same order from everybody. Below 0.1 we say that the answers differ very much, below 0.3 that there is some agreement, below 0.5 fairly strong agreement, and from 0.5 strong agreement. The number is the mean rank correlation, calculated from Kendall&apos;s W with correction for ties; W itself is not given, because it is larger in small groups.</translation>
    </message>
    <message>
        <source>Kendall &amp; Gibbons 1990, chapter 6</source>
        <translation>Kendall &amp; Gibbons 1990, chapter 6</translation>
    </message>
    <message>
        <source>Would another way to count give another result?</source>
        <translation>Would another way to count give another result?</translation>
    </message>
    <message>
        <source>The points are also counted in two other ways: with nothing for items not ranked, and with fewer points to hand out for those who ranked few. When more than 10 percent ranked only some and the top 3 becomes another one, the facilitator is told. It is also looked at whether one item would beat each of the others one by one.</source>
        <translation>The points are also counted in two other ways: with nothing for items not ranked, and with fewer points to hand out for those who ranked few. When more than 10 percent ranked only some and the top 3 becomes another one, the facilitator is told. It is also looked at whether one item would beat each of the others one by one.</translation>
    </message>
    <message>
        <source>Two groups&apos; ratings</source>
        <translation>Two groups&apos; ratings</translation>
    </message>
    <message>
        <source>Every answer in one group is compared with every answer in the other: how often is the first higher, the same, lower? Cliff&apos;s delta is the share of higher pairs less the share of lower ones, from −1 to 1. A title only says that one group rated higher when the range of delta (95 percent) does not hold 0.</source>
        <translation>Every answer in one group is compared with every answer in the other: how often is the first higher, the same, lower? Cliff&apos;s delta is the share of higher pairs less the share of lower ones, from −1 to 1. A title only says that one group rated higher when the range of delta (95 percent) does not hold 0.</translation>
    </message>
    <message>
        <source>Difference between two shares</source>
        <translation>Difference between two shares</translation>
    </message>
    <message>
        <source>The difference between the groups&apos; shares at the top of the scale, in percentage points. Its range comes from the ranges of the two shares.</source>
        <translation>The difference between the groups&apos; shares at the top of the scale, in percentage points. Its range comes from the ranges of the two shares.</translation>
    </message>
    <message>
        <source>Newcombe 1998, method 10</source>
        <translation>Newcombe 1998, method 10</translation>
    </message>
    <message>
        <source>Difference between two groups&apos; rankings</source>
        <translation>Difference between two groups&apos; rankings</translation>
    </message>
    <message>
        <source>The points of the first group less those of the second. At most three items are highlighted, and only when they differ by at least 10 points and the range of the difference (95 percent) does not hold 0. The range allows for groups of different size and spread.</source>
        <translation>The points of the first group less those of the second. At most three items are highlighted, and only when they differ by at least 10 points and the range of the difference (95 percent) does not hold 0. The range allows for groups of different size and spread.</translation>
    </message>
    <message>
        <source>Do the groups have the same order?</source>
        <translation>Do the groups have the same order?</translation>
    </message>
    <message>
        <source>All pairs of items are looked at: do both groups put the same one first? The result, Kendall&apos;s tau-b, is 1 for the same order and −1 for the opposite. From 0.7 we say nearly the same order, from 0.3 partly the same, down to −0.3 no connection, and below that the opposite order. Shared items at the top are those among the first three in both groups.</source>
        <translation>All pairs of items are looked at: do both groups put the same one first? The result, Kendall&apos;s tau-b, is 1 for the same order and −1 for the opposite. From 0.7 we say nearly the same order, from 0.3 partly the same, down to −0.3 no connection, and below that the opposite order. Shared items at the top are those among the first three in both groups.</translation>
    </message>
    <message>
        <source>Kendall &amp; Gibbons 1990, chapter 3</source>
        <translation>Kendall &amp; Gibbons 1990, chapter 3</translation>
    </message>
    <message>
        <source>How the total is weighted</source>
        <translation>How the total is weighted</translation>
    </message>
    <message>
        <source>In the total every answer counts the same, so the larger group has more to say. The program also works out the total with the two groups counting the same. When that gives another top 3 or moves an item by two places or more, it is said beside the picture.</source>
        <translation>In the total every answer counts the same, so the larger group has more to say. The program also works out the total with the two groups counting the same. When that gives another top 3 or moves an item by two places or more, it is said beside the picture.</translation>
    </message>
    <message>
        <source>%1: p below %2</source>
        <translation>%1: p below %2</translation>
    </message>
    <message>
        <source>%1: p = %2</source>
        <translation>%1: p = %2</translation>
    </message>
    <message>
        <source>Could the difference between the groups be chance?</source>
        <translation>Could the difference between the groups be chance?</translation>
    </message>
    <message>
        <source>For the facilitator alone. All answers are dealt out at random to two groups of the same sizes, 2,000 times (or in every possible way when there are fewer). p is how often the two random groups&apos; points lie at least as far apart as those of the real groups. A small p speaks against chance; a large one does not prove that the groups agree.</source>
        <translation>For the facilitator alone. All answers are dealt out at random to two groups of the same sizes, 2,000 times (or in every possible way when there are fewer). p is how often the two random groups&apos; points lie at least as far apart as those of the real groups. A small p speaks against chance; a large one does not prove that the groups agree.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>The round “%1” is compared with “%2” as if two groups of different people had answered, group by group: nobody&apos;s two answers can be linked. A change is only shown for a group that may be shown in both rounds.</source>
        <translation>The round “%1” is compared with “%2” as if two groups of different people had answered, group by group: nobody&apos;s two answers can be linked. A change is only shown for a group that may be shown in both rounds.</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Several choices</translation>
    </message>
    <message>
        <source>Where one may choose several things, each is counted among all who answered the question. The percentages therefore do not add up to 100.</source>
        <translation>Where one may choose several things, each is counted among all who answered the question. The percentages therefore do not add up to 100.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>A comment is only shown when the facilitator has released it, in random order, without time, and never beside the same person&apos;s other answers. It only carries the group&apos;s name when the group has at least 10 answers and 5 comments. Words and tags are only counted when at least three people use them.</source>
        <translation>A comment is only shown when the facilitator has released it, in random order, without time, and never beside the same person&apos;s other answers. It only carries the group&apos;s name when the group has at least 10 answers and 5 comments. Words and tags are only counted when at least three people use them.</translation>
    </message>
</context>
<context>
    <name>PlanSlide</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>The whole workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Preconditions</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Questions for the plan</source>
        <translation>Questions for the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding and its numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 – overdue</source>
        <translation>%1 – overdue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Follow-up: %1</translation>
    </message>
    <message>
        <source>no clear order</source>
        <translation>no clear order</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>group, theme: place</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 of 100 points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 on average</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
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
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>This workshop has no round “%1”.</source>
        <translation>This workshop has no round “%1”.</translation>
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
    <name>SlideName</name>
    <message>
        <source>Rating: %1</source>
        <translation>Rating: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Groups compared: %1</source>
        <translation>Groups compared: %1</translation>
    </message>
    <message>
        <source>Guideposts: %1</source>
        <translation>Guideposts: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Comments: %1</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Before and after: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Answers so far</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Time thieves</source>
        <translation>Time thieves</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Profile as a radar</source>
        <translation>Profile as a radar</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
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
        <source>all from %1</source>
        <translation>all from %1</translation>
    </message>
    <message>
        <source>every answer counts the same – equal weight to the groups changes the order</source>
        <translation>every answer counts the same – equal weight to the groups changes the order</translation>
    </message>
    <message>
        <source>every answer counts the same</source>
        <translation>every answer counts the same</translation>
    </message>
    <message>
        <source>The two groups: %1.</source>
        <translation>The two groups: %1.</translation>
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
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>%1: how often the theme is put above another theme (0–100), before and after.</source>
        <translation>%1: how often the theme is put above another theme (0–100), before and after.</translation>
    </message>
    <message>
        <source>%1: how often it is put above another one (0–100), before and after.</source>
        <translation>%1: how often it is put above another one (0–100), before and after.</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>No difference of at least 10 points that is larger than the uncertainty.</source>
        <translation>No difference of at least 10 points that is larger than the uncertainty.</translation>
    </message>
    <message>
        <source>%1 is ranked higher than before</source>
        <translation>%1 is ranked higher than before</translation>
    </message>
    <message>
        <source>%1 is ranked lower than before</source>
        <translation>%1 is ranked lower than before</translation>
    </message>
    <message>
        <source>%1: %2 is ranked higher than before</source>
        <translation>%1: %2 is ranked higher than before</translation>
    </message>
    <message>
        <source>%1: %2 is ranked lower than before</source>
        <translation>%1: %2 is ranked lower than before</translation>
    </message>
    <message>
        <source>Highlighted: at least 10 points and larger than the uncertainty.</source>
        <translation>Highlighted: at least 10 points and larger than the uncertainty.</translation>
    </message>
    <message>
        <source>Share who answer %1, before and after.</source>
        <translation>Share who answer %1, before and after.</translation>
    </message>
    <message>
        <source>The rating is higher than before</source>
        <translation>The rating is higher than before</translation>
    </message>
    <message>
        <source>The rating is lower than before</source>
        <translation>The rating is lower than before</translation>
    </message>
    <message>
        <source>%1: the rating is higher than before</source>
        <translation>%1: the rating is higher than before</translation>
    </message>
    <message>
        <source>%1: the rating is lower than before</source>
        <translation>%1: the rating is lower than before</translation>
    </message>
    <message>
        <source>No clear order in this group.</source>
        <translation>No clear order in this group.</translation>
    </message>
    <message>
        <source>The theme is clearly at the top.</source>
        <translation>The theme is clearly at the top.</translation>
    </message>
    <message>
        <source>The theme is at the top.</source>
        <translation>The theme is at the top.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %n at the top, which are too close to tell apart.</source>
        <translation>
            <numerusform>One of the %n at the top, which are too close to tell apart.</numerusform>
            <numerusform>One of the %n at the top, which are too close to tell apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 puts the theme %2 points higher than %3.</source>
        <translation>%1 puts the theme %2 points higher than %3.</translation>
    </message>
    <message>
        <source>“%1” put the theme %2 points higher than “%3”.</source>
        <translation>“%1” put the theme %2 points higher than “%3”.</translation>
    </message>
    <message>
        <source>No clear difference between the groups.</source>
        <translation>No clear difference between the groups.</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Place %1 of %2</translation>
    </message>
    <message>
        <source>Guidepost %1: %2</source>
        <translation>Guidepost %1: %2</translation>
    </message>
    <message>
        <source>only %1 was asked</source>
        <translation>only %1 was asked</translation>
    </message>
    <message>
        <source>How the functions fulfil their roles</source>
        <translation>How the functions fulfil their roles</translation>
    </message>
    <message>
        <source>the function</source>
        <extracomment>Stands where the name of one function is in the question about it.</extracomment>
        <translation>the function</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <translation>mean, %1</translation>
    </message>
    <message>
        <source>%1 answers a role</source>
        <translation>%1 answers a role</translation>
    </message>
    <message>
        <source>Several choices were possible.</source>
        <translation>Several choices were possible.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
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
    <message>
        <source>There is no theme “%1” in this workshop.</source>
        <translation>There is no theme “%1” in this workshop.</translation>
    </message>
    <message>
        <source>The checklist has no such line.</source>
        <translation>The checklist has no such line.</translation>
    </message>
    <message>
        <source>The answers no longer count, but the file could not be written anew, so traces of them are left in it until the workshop is opened again. %1</source>
        <translation>The answers no longer count, but the file could not be written anew, so traces of them are left in it until the workshop is opened again. %1</translation>
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
    <message numerus="yes">
        <source>%n decision(s) or note(s) speak of a theme that the template does not have.</source>
        <translation>
            <numerusform>%n decision or note speaks of a theme that the template does not have.</numerusform>
            <numerusform>%n decisions or notes speak of a theme that the template does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) speak of comments on a question that the template does not ask.</source>
        <translation>
            <numerusform>%n mark speaks of a comment on a question that the template does not ask.</numerusform>
            <numerusform>%n marks speak of comments on a question that the template does not ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) have a name that no round can have.</source>
        <translation>
            <numerusform>%n round has a name that no round can have.</numerusform>
            <numerusform>%n rounds have a name that no round can have.</numerusform>
        </translation>
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
    <message>
        <source>“%1” has been altered by a program other than Pejling, so it is not opened. It was left as it is; open a backup copy instead.</source>
        <translation>“%1” has been altered by a program other than Pejling, so it is not opened. It was left as it is; open a backup copy instead.</translation>
    </message>
    <message>
        <source>“%1” also goes by another name (a hard link), so somebody may be writing to it unseen. Copy it, and open the copy.</source>
        <translation>“%1” also goes by another name (a hard link), so somebody may be writing to it unseen. Copy it, and open the copy.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, a link or something else that is not an ordinary file. Nothing was changed. Move it away, and open the workshop again.</source>
        <translation>Beside “%1” lies “%2”, a link or something else that is not an ordinary file. Nothing was changed. Move it away, and open the workshop again.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which does not belong to it. Nothing was changed. Move it away, and open the workshop again; or open a backup copy.</source>
        <translation>Beside “%1” lies “%2”, which does not belong to it. Nothing was changed. Move it away, and open the workshop again; or open a backup copy.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and there is no room on the disk to look at it safely. Nothing was changed. Make room and try again.</source>
        <translation>“%1” was not closed properly, and there is no room on the disk to look at it safely. Nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>“%1” has been moved, renamed or deleted while it was open, so nothing was saved in it. Put it back, or open it again where it lies now.</source>
        <translation>“%1” has been moved, renamed or deleted while it was open, so nothing was saved in it. Put it back, or open it again where it lies now.</translation>
    </message>
    <message>
        <source>The drive or network share that “%1” lies on does not answer any more. Connect it again, and open the workshop again. Nothing more is stored until then.</source>
        <translation>The drive or network share that “%1” lies on does not answer any more. Connect it again, and open the workshop again. Nothing more is stored until then.</translation>
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
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The file&apos;s fingerprint: two files that share it are the same.</source>
        <translation>The file&apos;s fingerprint: two files that share it are the same.</translation>
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
        <source>Press H to show it</source>
        <translation>Press H to show it</translation>
    </message>
</context>
<context>
    <name>pejling::charts::CommentsSlide</name>
    <message>
        <source>Guidepost %1: %2</source>
        <translation>Guidepost %1: %2</translation>
    </message>
    <message>
        <source>What the comments say of the theme</source>
        <translation>What the comments say of the theme</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) picked by the facilitator, in no particular order</source>
        <translation>
            <numerusform>%n comment picked by the facilitator, in no particular order</numerusform>
            <numerusform>%n comments picked by the facilitator, in no particular order</numerusform>
        </translation>
    </message>
    <message>
        <source>without quotation marks: in other words</source>
        <translation>without quotation marks: in other words</translation>
    </message>
    <message>
        <source>[…]: left out</source>
        <translation>[…]: left out</translation>
    </message>
    <message>
        <source>No comments have been released</source>
        <translation>No comments have been released</translation>
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
    <name>pejling::charts::PlanSlide</name>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Nothing has been decided yet</translation>
    </message>
</context>
<context>
    <name>pejling::charts::ProfileRadarSlide</name>
    <message>
        <source>middle %1, edge %2</source>
        <extracomment>Of a radar: &quot;middle 1, edge 5&quot;</extracomment>
        <translation>middle %1, edge %2</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RankingChangeSlide</name>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
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
    <name>pejling::charts::RanksSlide</name>
    <message>
        <source>At least one of the groups has no clear order.</source>
        <translation>At least one of the groups has no clear order.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>no. %1 of %2</translation>
    </message>
</context>
<context>
    <name>pejling::charts::RatingChangeSlide</name>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>percentage points</source>
        <extracomment>Over differences of two percentages: percentage points.</extracomment>
        <translation>percentage points</translation>
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
    <name>pejling::charts::ThemeSlide</name>
    <message>
        <source>Questions to discuss</source>
        <translation>Questions to discuss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which part of a theme&apos;s discussion questions this slide shows.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>in the top 3 of</source>
        <extracomment>Over the share of answers that have the theme among their first three: &quot;in the top 3 of / 58 %&quot;.</extracomment>
        <translation>in the top 3 of</translation>
    </message>
    <message>
        <source>Put above others, 0–100</source>
        <translation>Put above others, 0–100</translation>
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
    <name>pejling::charts::TimeThievesSlide</name>
    <message>
        <source>no. %1 of %2</source>
        <translation>no. %1 of %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
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
    <message>
        <source>The answers of this workshop are fictitious.</source>
        <translation>The answers of this workshop are fictitious.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Demo</name>
    <message numerus="yes">
        <source>Made %1 with %n fictitious answer(s).</source>
        <translation>
            <numerusform>Made %1 with %n fictitious answer.</numerusform>
            <numerusform>Made %1 with %n fictitious answers.</numerusform>
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
        <source>.soc and .toc need --raw and --question.</source>
        <translation>.soc and .toc need --raw and --question.</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %1 will hold %n single answer(s) as given, comments and small groups too. Keep it as confidential as the workshop itself.</source>
        <translation>
            <numerusform>Careful: %1 will hold %n single answer as given, comments and small groups too. Keep it as confidential as the workshop itself.</numerusform>
            <numerusform>Careful: %1 will hold %n single answers as given, comments and small groups too. Keep it as confidential as the workshop itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>--out ends in .csv, .xlsx, .json, .soc or .toc; “%1” does not.</source>
        <translation>--out ends in .csv, .xlsx, .json, .soc or .toc; “%1” does not.</translation>
    </message>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>There is no round “%1” in this workshop.</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet takes at most %n answer(s); “%1” was not written. Export to .csv instead.</source>
        <translation>
            <numerusform>A spreadsheet takes at most %n answer; “%1” was not written. Export to .csv instead.</numerusform>
            <numerusform>A spreadsheet takes at most %n answers; “%1” was not written. Export to .csv instead.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranking “%1” in this workshop.</source>
        <translation>There is no ranking “%1” in this workshop.</translation>
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
    <message>
        <source>To say what the columns mean, let &quot;pejling import --dry-run --json&quot; show the mapping, change it, save it as a file and give it with --mapping.</source>
        <translation>To say what the columns mean, let &quot;pejling import --dry-run --json&quot; show the mapping, change it, save it as a file and give it with --mapping.</translation>
    </message>
    <message>
        <source>Not used, since they answer no question of this workshop: %1</source>
        <translation>Not used, since they answer no question of this workshop: %1</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>what differs</translation>
    </message>
    <message>
        <source>audience or status</source>
        <translation>audience or status</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changed answer(s) came from the other group before. If other people gave them, this is another form with the same headings: take the import back, and give the form a name (&quot;form&quot;) in a file for --mapping.</source>
        <translation>
            <numerusform>%n of the changed answers came from the other group before. If other people gave them, this is another form with the same headings: take the import back, and give the form a name (&quot;form&quot;) in a file for --mapping.</numerusform>
            <numerusform>%n of the changed answers came from the other group before. If other people gave them, this is another form with the same headings: take the import back, and give the form a name (&quot;form&quot;) in a file for --mapping.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::cli::Kiosk</name>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme takes light or dark, not “%1”.</translation>
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
        <source>--size takes width x height in pixels, such as 1920x1080, not “%1”.</source>
        <translation>--size takes width x height in pixels, such as 1920x1080, not “%1”.</translation>
    </message>
    <message>
        <source>--format takes png, svg or pdf, not “%1”.</source>
        <translation>--format takes png, svg or pdf, not “%1”.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme takes light or dark, not “%1”.</translation>
    </message>
    <message>
        <source>--transparent goes with png and svg; a PDF has pages.</source>
        <translation>--transparent goes with png and svg; a PDF has pages.</translation>
    </message>
    <message>
        <source>There is no slide “%1” in this workshop; there are: %2.</source>
        <translation>There is no slide “%1” in this workshop; there are: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Report</name>
    <message>
        <source>--out says where the report goes; it is missing.</source>
        <translation>--out says where the report goes; it is missing.</translation>
    </message>
    <message>
        <source>--out ends in .pdf, .odt or .html; “%1” does not.</source>
        <translation>--out ends in .pdf, .odt or .html; “%1” does not.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>“%1” exists already. Choose another name, or replace it with --force.</translation>
    </message>
    <message>
        <source>There is no part “%1”; there are: %2.</source>
        <translation>There is no part “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>There is no section “%1”; there are: %2.</source>
        <translation>There is no section “%1”; there are: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::Set</name>
    <message>
        <source>Careful: groups of %1 are shown from now on. In so small a group a person can be recognised.</source>
        <translation>Careful: groups of %1 are shown from now on. In so small a group a person can be recognised.</translation>
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
    <message>
        <source>--invited takes numbers such as %1=40, not “%2”.</source>
        <translation>--invited takes numbers such as %1=40, not “%2”.</translation>
    </message>
    <message>
        <source>A round&apos;s id consists of 1 to 32 of the characters a-z, 0-9 and -; “%1” does not.</source>
        <translation>A round&apos;s id consists of 1 to 32 of the characters a-z, 0-9 and -; “%1” does not.</translation>
    </message>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>There is no round “%1” in this workshop.</translation>
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
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FICTITIOUS ANSWERS</translation>
    </message>
    <message>
        <source>In the column “%1” every answer counts the same.</source>
        <translation>In the column “%1” every answer counts the same.</translation>
    </message>
    <message>
        <source>%1: too few answers to say how they have changed since %2.</source>
        <translation>%1: too few answers to say how they have changed since %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The two groups: %1.</source>
        <translation>The two groups: %1.</translation>
    </message>
    <message>
        <source>shared %1</source>
        <translation>shared %1</translation>
    </message>
    <message>
        <source>%1: a change of at least 10 points, larger than the uncertainty: %2.</source>
        <translation>%1: a change of at least 10 points, larger than the uncertainty: %2.</translation>
    </message>
</context>
<context>
    <name>pejling::cli::UndoImport</name>
    <message>
        <source>Took back batch %1 (%2).</source>
        <translation>Took back batch %1 (%2).</translation>
    </message>
    <message>
        <source>“%1” is no number of a batch.</source>
        <translation>“%1” is no number of a batch.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Which themes does the workshop talk about? Suggested are those placed high, those on which the groups are apart, and those on which there is little agreement. The presentation shows the chosen themes and counts their minutes.</source>
        <translation>Which themes does the workshop talk about? Suggested are those placed high, those on which the groups are apart, and those on which there is little agreement. The presentation shows the chosen themes and counts their minutes.</translation>
    </message>
    <message>
        <source>&amp;Use in the presentation</source>
        <translation>&amp;Use in the presentation</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Su&amp;ggest anew</source>
        <translation>Su&amp;ggest anew</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Minutes for %1</source>
        <translation>Minutes for %1</translation>
    </message>
    <message>
        <source>No theme has been chosen.</source>
        <translation>No theme has been chosen.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s), %1 minutes in all.</source>
        <translation>
            <numerusform>%n theme, %1 minutes in all.</numerusform>
            <numerusform>%n themes, %1 minutes in all.</numerusform>
        </translation>
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
        <source>Problems of the last import</source>
        <translation>Problems of the last import</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copy list</translation>
    </message>
    <message>
        <source>I&amp;mports (%1)</source>
        <translation>I&amp;mports (%1)</translation>
    </message>
    <message>
        <source>Prob&amp;lems of the last import (%1)</source>
        <translation>Prob&amp;lems of the last import (%1)</translation>
    </message>
    <message>
        <source>, sheet %1</source>
        <translation>, sheet %1</translation>
    </message>
    <message>
        <source>%1, read as %2%3. SHA-256 of the file: %4</source>
        <translation>%1, read as %2%3. SHA-256 of the file: %4</translation>
    </message>
    <message>
        <source>Erase imp&amp;ort…</source>
        <translation>Erase imp&amp;ort…</translation>
    </message>
    <message>
        <source>Erase ans&amp;wer…</source>
        <translation>Erase ans&amp;wer…</translation>
    </message>
    <message>
        <source>Find b&amp;y what is remembered…</source>
        <translation>Find b&amp;y what is remembered…</translation>
    </message>
    <message>
        <source>An import can be undone at any time, also after later ones. What is erased is gone from the file for good.</source>
        <translation>An import can be undone at any time, also after later ones. What is erased is gone from the file for good.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::CellEditor</name>
    <message>
        <source>Choose a problem to see its cell here</source>
        <translation>Choose a problem to see its cell here</translation>
    </message>
    <message>
        <source>Row %1, cell %2</source>
        <translation>Row %1, cell %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>&amp;Read the cell as:</source>
        <translation>&amp;Read the cell as:</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>C&amp;orrect</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>As in the &amp;file</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>The whole row</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ColumnEditor</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>no heading</translation>
    </message>
    <message>
        <source>What %1 stands for</source>
        <translation>What %1 stands for</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>As it is written</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>&amp;Holds:</source>
        <translation>&amp;Holds:</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Which one:</translation>
    </message>
    <message>
        <source>Ran&amp;k:</source>
        <translation>Ran&amp;k:</translation>
    </message>
    <message>
        <source>&amp;Go on in the following columns</source>
        <translation>&amp;Go on in the following columns</translation>
    </message>
    <message>
        <source>What the column&apos;s cells stand for, where the program does not know it itself:</source>
        <translation>What the column&apos;s cells stand for, where the program does not know it itself:</translation>
    </message>
</context>
<context>
    <name>pejling::desk::CommentsModel</name>
    <message>
        <source>Released – look again</source>
        <translation>Released – look again</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Look: may name a person</source>
        <translation>Look: may name a person</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
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
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pejling::desk::CommentsPage</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Fewer than 3 people, or known by taking them from others: not counted</source>
        <translation>Fewer than 3 people, or known by taking them from others: not counted</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>For your eyes only: a comment reaches the wall and the report when you release it, and never before.</source>
        <translation>For your eyes only: a comment reaches the wall and the report when you release it, and never before.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>No comments yet</translation>
    </message>
    <message>
        <source>What people write in their own words stands here once answers have been imported.</source>
        <translation>What people write in their own words stands here once answers have been imported.</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Co&amp;mments</translation>
    </message>
    <message>
        <source>&amp;Tags and keywords</source>
        <translation>&amp;Tags and keywords</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Words, or how they begin</source>
        <translation>Words, or how they begin</translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>Search in the comments</translation>
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
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>As &amp;written:</source>
        <translation>As &amp;written:</translation>
    </message>
    <message>
        <source>The comment as written</source>
        <translation>The comment as written</translation>
    </message>
    <message>
        <source>Select a comment to read all of it here.</source>
        <translation>Select a comment to read all of it here.</translation>
    </message>
    <message>
        <source>M&amp;ask word</source>
        <translation>M&amp;ask word</translation>
    </message>
    <message>
        <source>The word at the cursor, or what is selected (Ctrl+M)</source>
        <translation>The word at the cursor, or what is selected (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mask al&amp;l flagged</source>
        <translation>Mask al&amp;l flagged</translation>
    </message>
    <message>
        <source>All that may point at a person (Ctrl+Shift+M)</source>
        <translation>All that may point at a person (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>For all selected comments (Ctrl+Enter)</source>
        <translation>For all selected comments (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Instead, the room reads:</source>
        <translation>&amp;Instead, the room reads:</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Nothing: the comment itself</source>
        <translation>Nothing: the comment itself</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Ta&amp;gs:</translation>
    </message>
    <message>
        <source>Tags of the comment</source>
        <translation>Tags of the comment</translation>
    </message>
    <message>
        <source>Tags and keywords</source>
        <translation>Tags and keywords</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;New tag…</translation>
    </message>
    <message>
        <source>&amp;Keywords:</source>
        <translation>&amp;Keywords:</translation>
    </message>
    <message>
        <source>Keywords of the tag</source>
        <translation>Keywords of the tag</translation>
    </message>
    <message>
        <source>Remove t&amp;ag</source>
        <translation>Remove t&amp;ag</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Both groups</source>
        <translation>Both groups</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>Released or not</source>
        <translation>Released or not</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Not released</translation>
    </message>
    <message>
        <source>May name a person</source>
        <translation>May name a person</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>%1 of %2 comments</source>
        <translation>%1 of %2 comments</translation>
    </message>
    <message>
        <source>Release t&amp;o the wall</source>
        <translation>Release t&amp;o the wall</translation>
    </message>
    <message>
        <source>Withdraw fr&amp;om the wall</source>
        <translation>Withdraw fr&amp;om the wall</translation>
    </message>
    <message>
        <source> – keyword: %1</source>
        <translation> – keyword: %1</translation>
    </message>
    <message>
        <source>release comments</source>
        <translation>release comments</translation>
    </message>
    <message>
        <source>withdraw comments</source>
        <translation>withdraw comments</translation>
    </message>
    <message>
        <source>mask words</source>
        <translation>mask words</translation>
    </message>
    <message>
        <source>paraphrase a comment</source>
        <translation>paraphrase a comment</translation>
    </message>
    <message>
        <source>tag a comment</source>
        <translation>tag a comment</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>What the tag is called:</source>
        <translation>What the tag is called:</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>add a tag</translation>
    </message>
    <message>
        <source>edit keywords</source>
        <translation>edit keywords</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>remove a tag</translation>
    </message>
    <message>
        <source>Tags come by hand and by keywords: words that begin so, and other forms of the same word; up to three letters whole words. Tags count from three people on.</source>
        <translation>Tags come by hand and by keywords: words that begin so, and other forms of the same word; up to three letters whole words. Tags count from three people on.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::DecisionDialog</name>
    <message>
        <source>New decision</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Edit decision</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>The finding that it rests on</source>
        <translation>The finding that it rests on</translation>
    </message>
    <message>
        <source>Reason in own words</source>
        <translation>Reason in own words</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is a &amp;deadline</source>
        <translation>There is a &amp;deadline</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>We look at it &amp;again</source>
        <translation>We look at it &amp;again</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>Wh&amp;y:</translation>
    </message>
    <message>
        <source>In own wo&amp;rds:</source>
        <translation>In own wo&amp;rds:</translation>
    </message>
    <message>
        <source>Wh&amp;o:</source>
        <translation>Wh&amp;o:</translation>
    </message>
    <message>
        <source>By when:</source>
        <translation>By when:</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>Follow-up:</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Sa&amp;ve decision</source>
        <translation>Sa&amp;ve decision</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>No finding: in own words</source>
        <translation>No finding: in own words</translation>
    </message>
    <message>
        <source>Frozen: later answers do not change it.</source>
        <translation>Frozen: later answers do not change it.</translation>
    </message>
    <message>
        <source>Choose a finding, and its number and answers are frozen with the decision.</source>
        <translation>Choose a finding, and its number and answers are frozen with the decision.</translation>
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
    <message>
        <source>&amp;Try with fictitious answers</source>
        <translation>&amp;Try with fictitious answers</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comments</translation>
    </message>
    <message>
        <source>Action pla&amp;n</source>
        <translation>Action pla&amp;n</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>R&amp;eport</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>&amp;Help on what is shown</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Contents of the help</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;First steps</translation>
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
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The answers were to be deleted by %1. Erase them on the workshop page: the results stay.</source>
        <translation>The answers were to be deleted by %1. Erase them on the workshop page: the results stay.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::Eraser</name>
    <message>
        <source>Erase answer</source>
        <translation>Erase answer</translation>
    </message>
    <message>
        <source>Erase this answer for good, with its comments and all that was said about them? This cannot be undone.</source>
        <translation>Erase this answer for good, with its comments and all that was said about them? This cannot be undone.</translation>
    </message>
    <message>
        <source>Results are drawn anew without it, so do this while nothing is on the wall. If the file it came with is imported again, the answer comes back.</source>
        <translation>Results are drawn anew without it, so do this while nothing is on the wall. If the file it came with is imported again, the answer comes back.</translation>
    </message>
    <message>
        <source>Erase import</source>
        <translation>Erase import</translation>
    </message>
    <message>
        <source>Erase for good what the import of %1 brought? Its new answers (%2) are gone and the answers it changed (%3) become what they were. This cannot be undone.</source>
        <translation>Erase for good what the import of %1 brought? Its new answers (%2) are gone and the answers it changed (%3) become what they were. This cannot be undone.</translation>
    </message>
    <message>
        <source>Erase answers of a round</source>
        <translation>Erase answers of a round</translation>
    </message>
    <message numerus="yes">
        <source>Erase all %n answer(s) of the round %1 for good? This cannot be undone.</source>
        <translation>
            <numerusform>Erase the one answer of the round %1 for good? This cannot be undone.</numerusform>
            <numerusform>Erase all %n answers of the round %1 for good? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and notes stay.</source>
        <translation>Decisions and notes stay.</translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation>Erase answers</translation>
    </message>
    <message>
        <source>Erase all answers</source>
        <translation>Erase all answers</translation>
    </message>
    <message numerus="yes">
        <source>Erase all %n single answer(s) of the workshop for good? This cannot be undone.</source>
        <translation>
            <numerusform>Erase the workshop’s one single answer for good? This cannot be undone.</numerusform>
            <numerusform>Erase all %n single answers of the workshop for good? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have been erased.</source>
        <translation>
            <numerusform>%n answer has been erased.</numerusform>
            <numerusform>%n answers have been erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Backup copies</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) of the workshop in the same folder still hold the answers. Delete them too?</source>
        <translation>
            <numerusform>%n older copy of the workshop in the same folder still holds the answers. Delete it too?</numerusform>
            <numerusform>%n older copies of the workshop in the same folder still hold the answers. Delete them too?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>Delete copies</translation>
    </message>
    <message>
        <source>The copies have been deleted.</source>
        <translation>The copies have been deleted.</translation>
    </message>
    <message>
        <source>These copies could not be deleted: %1.</source>
        <translation>These copies could not be deleted: %1.</translation>
    </message>
    <message>
        <source>The copies still hold them.</source>
        <translation>The copies still hold them.</translation>
    </message>
    <message>
        <source>Results are drawn anew without them, so do this while nothing is on the wall.</source>
        <translation>Results are drawn anew without them, so do this while nothing is on the wall.</translation>
    </message>
    <message>
        <source>Results that may be shown, decisions and notes stay; comments go, released ones too. The rounds are closed, and answers that were held back count. Save the report first, if comments are to be in it.</source>
        <translation>Results that may be shown, decisions and notes stay; comments go, released ones too. The rounds are closed, and answers that were held back count. Save the report first, if comments are to be in it.</translation>
    </message>
    <message>
        <source>Another program is reading the workshop, so the file still holds traces of erased answers. Close the other program; the next time the workshop is opened here they go too.</source>
        <translation>Another program is reading the workshop, so the file still holds traces of erased answers. Close the other program; the next time the workshop is opened here they go too.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::Exporter</name>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>“%1” could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation>Spreadsheet (*.xlsx);;Table (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The file must end in .xlsx, .csv or .json; “%1” does not.</source>
        <translation>The file must end in .xlsx, .csv or .json; “%1” does not.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Save the numbers</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>part of a file name</comment>
        <translation>numbers</translation>
    </message>
    <message>
        <source>Save single answers</source>
        <translation>Save single answers</translation>
    </message>
    <message>
        <source>The file will hold every single answer as it was given, with comments, also of small groups. Keep it as confidential as the workshop itself, and delete it by the same date.</source>
        <translation>The file will hold every single answer as it was given, with comments, also of small groups. Keep it as confidential as the workshop itself, and delete it by the same date.</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>part of a file name</comment>
        <translation>answers</translation>
    </message>
</context>
<context>
    <name>pejling::desk::FindAnswerDialog</name>
    <message>
        <source>Find an answer and erase it</source>
        <translation>Find an answer and erase it</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Erase answer…</source>
        <translation>&amp;Erase answer…</translation>
    </message>
    <message>
        <source>What does the person remember?</source>
        <translation>What does the person remember?</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Not remembered</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Placed first: %1</source>
        <translation>Placed first: %1</translation>
    </message>
    <message>
        <source>Words they wrote</source>
        <translation>Words they wrote</translation>
    </message>
    <message>
        <source>Answers that fit</source>
        <translation>Answers that fit</translation>
    </message>
    <message>
        <source>The selected answer</source>
        <translation>The selected answer</translation>
    </message>
    <message>
        <source>Select an answer to read all of it here.</source>
        <translation>Select an answer to read all of it here.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) fit.</source>
        <translation>
            <numerusform>%n answer fits.</numerusform>
            <numerusform>%n answers fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Erasing …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportAudienceStep</name>
    <message>
        <source>Who answered?</source>
        <translation>Who answered?</translation>
    </message>
    <message>
        <source>The file does not say who answered. Choose whose answers it holds.</source>
        <translation>The file does not say who answered. Choose whose answers it holds.</translation>
    </message>
    <message>
        <source>The file says for each answer who gave it.</source>
        <translation>The file says for each answer who gave it.</translation>
    </message>
    <message>
        <source>Roun&amp;d:</source>
        <translation>Roun&amp;d:</translation>
    </message>
    <message>
        <source>Count answers that were begun but not &amp;sent</source>
        <translation>Count answers that were begun but not &amp;sent</translation>
    </message>
    <message>
        <source>They are kept either way. Results show them only when they are counted.</source>
        <translation>They are kept either way. Results show them only when they are counted.</translation>
    </message>
    <message>
        <source>Name of the &amp;form:</source>
        <translation>Name of the &amp;form:</translation>
    </message>
    <message>
        <source>Only needed when two forms with the same questions went out: give them different names, so that their answers are told apart.</source>
        <translation>Only needed when two forms with the same questions went out: give them different names, so that their answers are told apart.</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (closed)</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportColumnsStep</name>
    <message>
        <source>A file with the same headings has been imported before. Its columns can be read in the same way.</source>
        <translation>A file with the same headings has been imported before. Its columns can be read in the same way.</translation>
    </message>
    <message>
        <source>&amp;Use it again</source>
        <translation>&amp;Use it again</translation>
    </message>
    <message>
        <source>&amp;Open mapping…</source>
        <translation>&amp;Open mapping…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>&amp;Save mapping…</translation>
    </message>
    <message>
        <source>The first answers as they are read</source>
        <translation>The first answers as they are read</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
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
        <source>Skip this fi&amp;le</source>
        <translation>Skip this fi&amp;le</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>Ne&amp;xt file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinue</translation>
    </message>
    <message>
        <source>Open mapping</source>
        <translation>Open mapping</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Mappings (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Save mapping</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mappings (*.json)</translation>
    </message>
    <message>
        <source>The mapping has been saved as %1. “pejling import --mapping” reads it too.</source>
        <translation>The mapping has been saved as %1. “pejling import --mapping” reads it too.</translation>
    </message>
    <message>
        <source>The mapping could not be saved as %1. Choose another folder or name.</source>
        <translation>The mapping could not be saved as %1. Choose another folder or name.</translation>
    </message>
    <message>
        <source>How the columns were read is kept, and offered for the next file with the same headings.</source>
        <translation>How the columns were read is kept, and offered for the next file with the same headings.</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>&amp;What can be done</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportDone</name>
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
    <name>pejling::desk::ImportFileStep</name>
    <message>
        <source>S&amp;urvey tool:</source>
        <translation>S&amp;urvey tool:</translation>
    </message>
    <message>
        <source>Shee&amp;t:</source>
        <translation>Shee&amp;t:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encoding:</translation>
    </message>
    <message>
        <source>&amp;Separated by:</source>
        <translation>&amp;Separated by:</translation>
    </message>
    <message>
        <source>First row of &amp;headings:</source>
        <translation>First row of &amp;headings:</translation>
    </message>
    <message>
        <source>&amp;Rows of headings:</source>
        <translation>&amp;Rows of headings:</translation>
    </message>
    <message>
        <source>Recognise &amp;again</source>
        <translation>Recognise &amp;again</translation>
    </message>
    <message>
        <source>The file&apos;s first rows, headings in bold</source>
        <translation>The file&apos;s first rows, headings in bold</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ImportPlan</name>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problems (%1)</translation>
    </message>
    <message>
        <source>C&amp;hanged answers (%1)</source>
        <translation>C&amp;hanged answers (%1)</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problems in the file</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Changed answers</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answers that are kept: %1.</source>
        <translation>Answers that are kept: %1.</translation>
    </message>
    <message>
        <source>Never stored, because they point to a person: %1.</source>
        <translation>Never stored, because they point to a person: %1.</translation>
    </message>
    <message>
        <source>No problems: every row can be read as it stands.</source>
        <translation>No problems: every row can be read as it stands.</translation>
    </message>
    <message>
        <source>They go into the round %1.</source>
        <translation>They go into the round %1.</translation>
    </message>
    <message>
        <source>Not used, since they answer no question of this workshop: %1.</source>
        <translation>Not used, since they answer no question of this workshop: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changed answer(s) came from the other group before. If other people gave them, this is another form with the same headings: give it a name under “Who answered”.</source>
        <translation>
            <numerusform>%n of the changed answers came from the other group before. If other people gave them, this is another form with the same headings: give it a name under “Who answered”.</numerusform>
            <numerusform>%n of the changed answers came from the other group before. If other people gave them, this is another form with the same headings: give it a name under “Who answered”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::desk::MethodPanel</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
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
    <name>pejling::desk::PlanPage</name>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Ne&amp;w decision…</source>
        <translation>Ne&amp;w decision…</translation>
    </message>
    <message>
        <source>Save as f&amp;ile</source>
        <translation>Save as f&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)…</source>
        <translation>&amp;Table for a spreadsheet (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Deadlines for a calendar (iCalendar)…</source>
        <translation>&amp;Deadlines for a calendar (iCalendar)…</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>Write down who does what by when, and the finding that it rests on. The number is frozen with the decision, so that it can be seen later what you knew.</source>
        <translation>Write down who does what by when, and the finding that it rests on. The number is frozen with the decision, so that it can be seen later what you knew.</translation>
    </message>
    <message>
        <source>Pl&amp;an</source>
        <translation>Pl&amp;an</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checklist</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>What, why or who</source>
        <translation>What, why or who</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Search in the plan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;dit…</translation>
    </message>
    <message>
        <source>Next stat&amp;us</source>
        <translation>Next stat&amp;us</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>What the template says belongs to a good process.</source>
        <translation>What the template says belongs to a good process.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Owner:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>No&amp;te:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>The&amp;me:</translation>
    </message>
    <message>
        <source>Theme of the note</source>
        <translation>Theme of the note</translation>
    </message>
    <message>
        <source>Note on the theme</source>
        <translation>Note on the theme</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 of %2 decisions</translation>
    </message>
    <message>
        <source>edit a decision</source>
        <translation>edit a decision</translation>
    </message>
    <message>
        <source>add a decision</source>
        <translation>add a decision</translation>
    </message>
    <message>
        <source>remove a decision</source>
        <translation>remove a decision</translation>
    </message>
    <message>
        <source>change a status</source>
        <translation>change a status</translation>
    </message>
    <message>
        <source>Not &amp;done</source>
        <translation>Not &amp;done</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>change the checklist</source>
        <translation>change the checklist</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>write a note</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>part of a file name</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another place.</source>
        <translation>The file %1 could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Save the plan as a table</source>
        <translation>Save the plan as a table</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Save the deadlines</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>T&amp;ype in a sheet…</source>
        <translation>T&amp;ype in a sheet…</translation>
    </message>
    <message>
        <source>What a table group wrote on its discussion sheet</source>
        <translation>What a table group wrote on its discussion sheet</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX)…</source>
        <translation>&amp;Spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>type in a sheet</source>
        <translation>type in a sheet</translation>
    </message>
    <message>
        <source>Save the plan as a spreadsheet</source>
        <translation>Save the plan as a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>pejling::desk::PresentationKeys</name>
    <message>
        <source>Keys in the presentation</source>
        <translation>Keys in the presentation</translation>
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
        <source>Show or cover the results</source>
        <translation>Show or cover the results</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reveal one step, from last to first</source>
        <translation>Reveal one step, from last to first</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Take the new order that the answers have given</source>
        <translation>Take the new order that the answers have given</translation>
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
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Start or stop the timer</translation>
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
        <source>A number, then Enter</source>
        <translation>A number, then Enter</translation>
    </message>
    <message>
        <source>Go to that slide</source>
        <translation>Go to that slide</translation>
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
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Start from the first slide</source>
        <translation>Start from the first slide</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>End the presentation</translation>
    </message>
    <message>
        <source>They work on the wall and everywhere in the console. While you type in a field, only Page Up, Page Down and F5 do.</source>
        <translation>They work on the wall and everywhere in the console. While you type in a field, only Page Up, Page Down and F5 do.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>In the console: release the chosen comment, or withdraw it</source>
        <translation>In the console: release the chosen comment, or withdraw it</translation>
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
        <source>S&amp;creen:</source>
        <translation>S&amp;creen:</translation>
    </message>
    <message>
        <source>Screen for the slides</source>
        <translation>Screen for the slides</translation>
    </message>
    <message>
        <source>Move a slide</source>
        <translation>Move a slide</translation>
    </message>
    <message>
        <source>Show a slide</source>
        <translation>Show a slide</translation>
    </message>
    <message>
        <source>Leave out a slide</source>
        <translation>Leave out a slide</translation>
    </message>
    <message>
        <source>Change a slide&apos;s title</source>
        <translation>Change a slide&apos;s title</translation>
    </message>
    <message>
        <source>Change a slide&apos;s notes</source>
        <translation>Change a slide&apos;s notes</translation>
    </message>
    <message>
        <source>Change the minutes to talk</source>
        <translation>Change the minutes to talk</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>The slides appear here as soon as the workshop has been read.</source>
        <translation>The slides appear here as soon as the workshop has been read.</translation>
    </message>
    <message>
        <source>Slides, in the order in which they are shown</source>
        <translation>Slides, in the order in which they are shown</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>Own title of the slide</source>
        <translation>Own title of the slide</translation>
    </message>
    <message>
        <source>Empty: the title follows the answers.</source>
        <translation>Empty: the title follows the answers.</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notes:</translation>
    </message>
    <message>
        <source>Notes for this slide</source>
        <translation>Notes for this slide</translation>
    </message>
    <message>
        <source>Shown in the console, never on the wall.</source>
        <translation>Shown in the console, never on the wall.</translation>
    </message>
    <message>
        <source>&amp;Minutes to talk:</source>
        <translation>&amp;Minutes to talk:</translation>
    </message>
    <message>
        <source>Minutes to talk about this slide</source>
        <translation>Minutes to talk about this slide</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>P&amp;icture</translation>
    </message>
    <message>
        <source>Copy or save what the slide shows</source>
        <translation>Copy or save what the slide shows</translation>
    </message>
    <message>
        <source>No other round</source>
        <translation>No other round</translation>
    </message>
    <message>
        <source>Choose the round to compare with</source>
        <translation>Choose the round to compare with</translation>
    </message>
    <message>
        <source>Round to compare with</source>
        <translation>Round to compare with</translation>
    </message>
    <message>
        <source>&amp;Before and after: compare with</source>
        <translation>&amp;Before and after: compare with</translation>
    </message>
</context>
<context>
    <name>pejling::desk::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument, for Word and LibreOffice (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;OpenDocument, for Word and LibreOffice (*.odt);;Web page (*.html)</translation>
    </message>
    <message>
        <source>A report ends in .pdf, .odt or .html; “%1” does not.</source>
        <translation>A report ends in .pdf, .odt or .html; “%1” does not.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>“%1” could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Document:</translation>
    </message>
    <message>
        <source>Sections of the minutes</source>
        <translation>Sections of the minutes</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>Se&amp;ctions:</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Co&amp;mpare with:</source>
        <translation>Co&amp;mpare with:</translation>
    </message>
    <message>
        <source>Round to compare with</source>
        <translation>Round to compare with</translation>
    </message>
    <message>
        <source>Compared once the answers that wait are in the pictures.</source>
        <translation>Compared once the answers that wait are in the pictures.</translation>
    </message>
    <message>
        <source>For other programs, of the round that is shown:</source>
        <translation>For other programs, of the round that is shown:</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>Save the &amp;numbers…</translation>
    </message>
    <message>
        <source>Save s&amp;ingle answers…</source>
        <translation>Save s&amp;ingle answers…</translation>
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
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Save picture…</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tab&amp;le</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>How the numbers came about</translation>
    </message>
</context>
<context>
    <name>pejling::desk::RoundChooser</name>
    <message>
        <source>Roun&amp;d:</source>
        <translation>Roun&amp;d:</translation>
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
        <source>&amp;Recent workshops</source>
        <translation>&amp;Recent workshops</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Recent workshops</translation>
    </message>
    <message>
        <source>&amp;Try with fictitious answers</source>
        <translation>&amp;Try with fictitious answers</translation>
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
        <source>FICTITIOUS ANSWERS</source>
        <translation>FICTITIOUS ANSWERS</translation>
    </message>
</context>
<context>
    <name>pejling::desk::TableSheetDialog</name>
    <message>
        <source>Type in a sheet</source>
        <translation>Type in a sheet</translation>
    </message>
    <message>
        <source>What the table noted</source>
        <translation>What the table noted</translation>
    </message>
    <message>
        <source>What the table decided</source>
        <translation>What the table decided</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Sa&amp;ve and next sheet</source>
        <translation>Sa&amp;ve and next sheet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notes:</translation>
    </message>
    <message>
        <source>&amp;Decisions, a line each:</source>
        <translation>&amp;Decisions, a line each:</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a day. Write it like 1.3.2027.</source>
        <translation>Line %1: “%2” is not a day. Write it like 1.3.2027.</translation>
    </message>
    <message>
        <source>Line %1: what is to be done is missing.</source>
        <translation>Line %1: what is to be done is missing.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, %n decision(s).</source>
        <translation>
            <numerusform>Saved: %1, %n decision.</numerusform>
            <numerusform>Saved: %1, %n decisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Saved: %1.</translation>
    </message>
</context>
<context>
    <name>pejling::desk::Tour</name>
    <message>
        <source>Make a workshop</source>
        <translation>Make a workshop</translation>
    </message>
    <message>
        <source>Bring in the answers</source>
        <translation>Bring in the answers</translation>
    </message>
    <message>
        <source>Show, decide, remember</source>
        <translation>Show, decide, remember</translation>
    </message>
    <message>
        <source>A workshop is one file that holds everything. Make a new one – or try with fictitious answers first, and look around.</source>
        <translation>A workshop is one file that holds everything. Make a new one – or try with fictitious answers first, and look around.</translation>
    </message>
    <message>
        <source>Drop the survey tool&apos;s file on the window: you see what will happen before anything is stored. Or let people answer here on the computer.</source>
        <translation>Drop the survey tool&apos;s file on the window: you see what will happen before anything is stored. Or let people answer here on the computer.</translation>
    </message>
    <message>
        <source>F5 shows the results on the wall. Decisions go into the action plan, and the report becomes the minutes. F1 explains what is on screen, everywhere.</source>
        <translation>F5 shows the results on the wall. Decisions go into the action plan, and the report becomes the minutes. F1 explains what is on screen, everywhere.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ne&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Got it</translation>
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
    <message>
        <source>• %1 (rating %2 to %3)</source>
        <translation>• %1 (rating %2 to %3)</translation>
    </message>
    <message>
        <source>Let people &amp;answer here…</source>
        <translation>Let people &amp;answer here…</translation>
    </message>
    <message>
        <source>Refresh s&amp;tep:</source>
        <translation>Refresh s&amp;tep:</translation>
    </message>
    <message>
        <source>Erase all answers…</source>
        <translation>Erase all answers…</translation>
    </message>
    <message>
        <source>Erase answers of the round…</source>
        <translation>Erase answers of the round…</translation>
    </message>
    <message>
        <source>Cop&amp;y the survey</source>
        <translation>Cop&amp;y the survey</translation>
    </message>
    <message>
        <source>&amp;Build an agenda…</source>
        <translation>&amp;Build an agenda…</translation>
    </message>
    <message>
        <source>Copied with all questions word for word, for a survey tool or a letter. To print it, save it from the report page.</source>
        <translation>Copied with all questions word for word, for a survey tool or a letter. To print it, save it from the report page.</translation>
    </message>
    <message>
        <source>The survey has been copied. Paste it into the survey tool or a letter.</source>
        <translation>The survey has been copied. Paste it into the survey tool or a letter.</translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation>Change the agenda</translation>
    </message>
    <message>
        <source>The presentation shows the themes of the agenda.</source>
        <translation>The presentation shows the themes of the agenda.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n open round(s) now, so that late answers do not change what the room has seen? Answers and imports for it are then refused until it is opened again.</source>
        <translation>
            <numerusform>Close the open round now, so that late answers do not change what the room has seen? Answers and imports for it are then refused until it is opened again.</numerusform>
            <numerusform>Close the %n open rounds now, so that late answers do not change what the room has seen? Answers and imports for them are then refused until they are opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::disclosure::Agenda</name>
    <message>
        <source>It has %1, with %2 points of 100.</source>
        <translation>It has %1, with %2 points of 100.</translation>
    </message>
    <message>
        <source>Placed high: %1 with %2 points of 100.</source>
        <translation>Placed high: %1 with %2 points of 100.</translation>
    </message>
    <message>
        <source>It has %1 points of 100; the order as a whole is not clear.</source>
        <translation>It has %1 points of 100; the order as a whole is not clear.</translation>
    </message>
    <message>
        <source>Little agreement: %1 put it among their first three, the others do not.</source>
        <translation>Little agreement: %1 put it among their first three, the others do not.</translation>
    </message>
    <message>
        <source>The groups are apart: %1 %2 points, %3 %4 points.</source>
        <translation>The groups are apart: %1 %2 points, %3 %4 points.</translation>
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
    <message>
        <source>fictitious answers</source>
        <translation>fictitious answers</translation>
    </message>
    <message>
        <source>no clear order</source>
        <translation>no clear order</translation>
    </message>
    <message>
        <source>would change place if one answer were missing</source>
        <translation>would change place if one answer were missing</translation>
    </message>
</context>
<context>
    <name>pejling::exporting::StatsXlsx</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::AccessibleRow</name>
    <message>
        <source>Enter gives it the next place, Alt with the arrow keys moves it, a number puts it there, Delete takes the place away.</source>
        <translation>Enter gives it the next place, Alt with the arrow keys moves it, a number puts it there, Delete takes the place away.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::KioskDialog</name>
    <message>
        <source>P&amp;ractice: nothing is kept</source>
        <translation>P&amp;ractice: nothing is kept</translation>
    </message>
    <message>
        <source>&amp;Open the survey window</source>
        <translation>&amp;Open the survey window</translation>
    </message>
    <message>
        <source>&amp;Type answers from paper</source>
        <translation>&amp;Type answers from paper</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Answer here</translation>
    </message>
    <message>
        <source>&amp;Round:</source>
        <translation>&amp;Round:</translation>
    </message>
    <message>
        <source>It &amp;asks:</source>
        <translation>It &amp;asks:</translation>
    </message>
    <message>
        <source>A&amp;udience:</source>
        <translation>A&amp;udience:</translation>
    </message>
    <message>
        <source>&amp;Language to begin in:</source>
        <translation>&amp;Language to begin in:</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>&amp;Idle time:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN on&amp;ce more:</source>
        <translation>PIN on&amp;ce more:</translation>
    </message>
    <message>
        <source>At least %1 digits. It is needed to leave the window.</source>
        <translation>At least %1 digits. It is needed to leave the window.</translation>
    </message>
    <message>
        <source>There is a PIN already. Leave both fields empty to keep it.</source>
        <translation>There is a PIN already. Leave both fields empty to keep it.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconds</translation>
    </message>
    <message>
        <source>Each person says</source>
        <translation>Each person says</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Every round is closed. Open one, or make a new one, on the workshop page.</source>
        <translation>Every round is closed. Open one, or make a new one, on the workshop page.</translation>
    </message>
    <message>
        <source>Profile: how the functions fill their roles</source>
        <translation>Profile: how the functions fill their roles</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>A PIN has at least %1 digits.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>The two were not the same. Begin again.</translation>
    </message>
    <message>
        <source>The computer is short of memory. Close other programs and try again.</source>
        <translation>The computer is short of memory. Close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::KioskWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Your answers are deleted in %n second(s), so that nobody else sees them.</source>
        <translation>
            <numerusform>Your answers are deleted in %n second, so that nobody else sees them.</numerusform>
            <numerusform>Your answers are deleted in %n seconds, so that nobody else sees them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>No, begin anew</source>
        <translation>No, begin anew</translation>
    </message>
    <message>
        <source>Practice – nothing is kept</source>
        <translation>Practice – nothing is kept</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Ordinary text</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>For the organiser</source>
        <translation>For the organiser</translation>
    </message>
    <message>
        <source>Leave the survey window (needs the PIN)</source>
        <translation>Leave the survey window (needs the PIN)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Send my answers</translation>
    </message>
    <message>
        <source>%1 (page %2 of %3)</source>
        <translation>%1 (page %2 of %3)</translation>
    </message>
    <message>
        <source>%1 – Pejling</source>
        <translation>%1 – Pejling</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>One moment, your answers are stored.</source>
        <translation>One moment, your answers are stored.</translation>
    </message>
    <message>
        <source>Your answers are not stored yet</source>
        <translation>Your answers are not stored yet</translation>
    </message>
    <message>
        <source>Nothing is lost: they are kept here, and the program tries again by itself every few seconds. You can wait, or call somebody who runs the workshop.</source>
        <translation>Nothing is lost: they are kept here, and the program tries again by itself every few seconds. You can wait, or call somebody who runs the workshop.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Thank you for your answers.</source>
        <translation>Thank you for your answers.</translation>
    </message>
    <message>
        <source>This was a practice; nothing has been kept.</source>
        <translation>This was a practice; nothing has been kept.</translation>
    </message>
    <message>
        <source>Your answers are stored. You can leave the computer now.</source>
        <translation>Your answers are stored. You can leave the computer now.</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Ready for the next person</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. Your answers are safe; please wait.</source>
        <translation>It takes a little longer than usual. Your answers are safe; please wait.</translation>
    </message>
    <message>
        <source>Please give everything a place – or begin anew to skip the question.</source>
        <translation>Please give everything a place – or begin anew to skip the question.</translation>
    </message>
    <message>
        <source>We need your answer here. Choose the one that fits best.</source>
        <translation>We need your answer here. Choose the one that fits best.</translation>
    </message>
    <message>
        <source>You have not answered anything yet.</source>
        <translation>You have not answered anything yet.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::Opening</name>
    <message>
        <source>There is no round “%1” in this workshop.</source>
        <translation>There is no round “%1” in this workshop.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again, or choose another.</source>
        <translation>The round “%1” is closed. Open it again, or choose another.</translation>
    </message>
    <message>
        <source>There is no audience “%1” in this workshop; there are: %2.</source>
        <translation>There is no audience “%1” in this workshop; there are: %2.</translation>
    </message>
    <message>
        <source>The round “%1” asks nothing of %2. Choose its questions first.</source>
        <translation>The round “%1” asks nothing of %2. Choose its questions first.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::PaperDialog</name>
    <message>
        <source>&amp;Store and next (Ctrl+Enter)</source>
        <translation>&amp;Store and next (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Answers from paper</source>
        <translation>Answers from paper</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Digits go on by themselves, Tab passes what is blank, Ctrl+Enter stores the answer and begins the next.</source>
        <translation>Type what stands on the paper. Digits go on by themselves, Tab passes what is blank, Ctrl+Enter stores the answer and begins the next.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 cannot stand here.</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Audience: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>%1 (1 = chosen)</source>
        <translation>%1 (1 = chosen)</translation>
    </message>
    <message>
        <source>Type the audience first.</source>
        <translation>Type the audience first.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>This text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Nothing has been answered.</source>
        <translation>Nothing has been answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stored.</source>
        <translation>
            <numerusform>%n answer stored.</numerusform>
            <numerusform>%n answers stored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored: %1 Try again with Ctrl+Enter.</source>
        <translation>Not stored: %1 Try again with Ctrl+Enter.</translation>
    </message>
    <message>
        <source>This answer is not stored. Close once more to discard it.</source>
        <translation>This answer is not stored. Close once more to discard it.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::PinPage</name>
    <message>
        <source>The window holds Esc, Alt+F4 and closing, and on X11 the keys of the window manager too. Only the system can hold the rest: Ctrl+Alt+Delete, switching users, the power button, Alt+Tab and the Windows key on Windows, panels and gestures on Wayland.
Linux: run it alone in the compositor cage (cage -- pejling kiosk FILE), in a user account of its own.
Windows: Settings &gt; Accounts &gt; Other users &gt; Set up a kiosk (Assigned Access).</source>
        <translation>The window holds Esc, Alt+F4 and closing, and on X11 the keys of the window manager too. Only the system can hold the rest: Ctrl+Alt+Delete, switching users, the power button, Alt+Tab and the Windows key on Windows, panels and gestures on Wayland.
Linux: run it alone in the compositor cage (cage -- pejling kiosk FILE), in a user account of its own.
Windows: Settings &gt; Accounts &gt; Other users &gt; Set up a kiosk (Assigned Access).</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Back to the survey</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>This is for those who run the workshop. An answer that has not been sent is lost.</source>
        <translation>This is for those who run the workshop. An answer that has not been sent is lost.</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. It is needed to leave this window.</source>
        <translation>Choose a PIN of at least %1 digits. It is needed to leave this window.</translation>
    </message>
    <message>
        <source>Leave the survey window?</source>
        <translation>Leave the survey window?</translation>
    </message>
    <message>
        <source>Before the first answer</source>
        <translation>Before the first answer</translation>
    </message>
    <message>
        <source>Delete a digit</source>
        <translation>Delete a digit</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>A PIN has at least %1 digits.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Type it once more.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Use this PIN</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>The two were not the same. Begin again.</translation>
    </message>
    <message>
        <source>The computer is short of memory. Close other programs and try again.</source>
        <translation>The computer is short of memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>That is not the PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>That is not the PIN. Try again in %n second.</numerusform>
            <numerusform>That is not the PIN. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::ProfilePage</name>
    <message>
        <source>Take my answers away</source>
        <translation>Take my answers away</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::QuestionPage</name>
    <message>
        <source>Take my answer away</source>
        <translation>Take my answer away</translation>
    </message>
    <message>
        <source>You need not give everything a place. You can also drag, or use the arrows.</source>
        <translation>You need not give everything a place. You can also drag, or use the arrows.</translation>
    </message>
    <message>
        <source>Give everything a place. You can also drag, or use the arrows.</source>
        <translation>Give everything a place. You can also drag, or use the arrows.</translation>
    </message>
    <message>
        <source>Begin the order anew</source>
        <translation>Begin the order anew</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::RankingEdit</name>
    <message>
        <source>Press what matters most to you first, then the next.</source>
        <translation>Press what matters most to you first, then the next.</translation>
    </message>
    <message>
        <source>Your order, most important first</source>
        <translation>Your order, most important first</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>%1 is without a place.</source>
        <translation>%1 is without a place.</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3.</source>
        <translation>%1 is number %2 of %3.</translation>
    </message>
    <message>
        <source>Nothing has a place.</source>
        <translation>Nothing has a place.</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::RankingRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Take the place from %1</source>
        <translation>Take the place from %1</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Number %1: %2</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Without a place: %1</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::ReviewPage</name>
    <message>
        <source>A last look</source>
        <translation>A last look</translation>
    </message>
    <message>
        <source>These are your answers. Nothing has been sent yet: change what you like, then press “Send my answers”.</source>
        <translation>These are your answers. Nothing has been sent yet: change what you like, then press “Send my answers”.</translation>
    </message>
    <message>
        <source>You answer as: %1</source>
        <translation>You answer as: %1</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::TextAnswer</name>
    <message>
        <source>Write here, if you like</source>
        <translation>Write here, if you like</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::TimeThievesPage</name>
    <message>
        <source>Choose as many as you like.</source>
        <translation>Choose as many as you like.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
</context>
<context>
    <name>pejling::kiosk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far</source>
        <translation>
            <numerusform>%n answer so far</numerusform>
            <numerusform>%n answers so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pejling::report::Briefing</name>
    <message>
        <source>The themes, by points</source>
        <translation>The themes, by points</translation>
    </message>
    <message>
        <source>What has been agreed</source>
        <translation>What has been agreed</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>What must be in place</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Briefing for the management</source>
        <translation>Briefing for the management</translation>
    </message>
    <message>
        <source>It rests on %1.</source>
        <translation>It rests on %1.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>What stands out</translation>
    </message>
    <message>
        <source>Groups with fewer than %1 answers are not shown. The minutes say how the numbers are made.</source>
        <translation>Groups with fewer than %1 answers are not shown. The minutes say how the numbers are made.</translation>
    </message>
</context>
<context>
    <name>pejling::report::Feedback</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Thank you – this is what you told us</source>
        <translation>Thank you – this is what you told us</translation>
    </message>
    <message>
        <source>We have received %1.</source>
        <translation>We have received %1.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>What stands out</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>What we have agreed</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
</context>
<context>
    <name>pejling::report::Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Minutes of the workshop</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Answers to each question</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>The balance between the guideposts</source>
        <translation>The balance between the guideposts</translation>
    </message>
    <message>
        <source>How many wrote something, per question:</source>
        <translation>How many wrote something, per question:</translation>
    </message>
    <message>
        <source>Comments per question</source>
        <translation>Comments per question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>Comments that were shown in the workshop, in random order.</source>
        <translation>Comments that were shown in the workshop, in random order.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation>follow up %1</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>What must be in place</translation>
    </message>
    <message>
        <source>Tracks to work along</source>
        <translation>Tracks to work along</translation>
    </message>
    <message>
        <source>Questions that the plan answers</source>
        <translation>Questions that the plan answers</translation>
    </message>
</context>
<context>
    <name>pejling::report::Names</name>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Minutes of the workshop</translation>
    </message>
    <message>
        <source>Discussion sheets, one a theme</source>
        <translation>Discussion sheets, one a theme</translation>
    </message>
    <message>
        <source>Feedback to those who answered</source>
        <translation>Feedback to those who answered</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Front page</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Who has answered</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Theme by theme</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Time thieves</source>
        <translation>Time thieves</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>From result to plan</source>
        <translation>From result to plan</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>How the numbers are made</translation>
    </message>
    <message>
        <source>Briefing for the management</source>
        <translation>Briefing for the management</translation>
    </message>
    <message>
        <source>The survey, to copy or print</source>
        <translation>The survey, to copy or print</translation>
    </message>
</context>
<context>
    <name>pejling::report::Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>pejling::report::ResultTables</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Answers per group</source>
        <translation>Answers per group</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
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
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Answers per question</source>
        <translation>Answers per question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
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
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>top 3</source>
        <translation>top 3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Uncertainty (95 %)</source>
        <translation>Uncertainty (95 %)</translation>
    </message>
    <message>
        <source>Places apart</source>
        <translation>Places apart</translation>
    </message>
    <message>
        <source>The balance between the guideposts</source>
        <translation>The balance between the guideposts</translation>
    </message>
    <message>
        <source>Guidepost</source>
        <translation>Guidepost</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>Profile: means</source>
        <translation>Profile: means</translation>
    </message>
    <message>
        <source>Function and role</source>
        <translation>Function and role</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Change since the round before</source>
        <translation>Change since the round before</translation>
    </message>
    <message>
        <source>now higher</source>
        <translation>now higher</translation>
    </message>
    <message>
        <source>of pairs of one answer each</source>
        <translation>of pairs of one answer each</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>now lower</source>
        <translation>now lower</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>uncertainty</translation>
    </message>
</context>
<context>
    <name>pejling::report::Sheets</name>
    <message>
        <source>Discussion sheets</source>
        <translation>Discussion sheets</translation>
    </message>
    <message>
        <source>Guidepost %1: %2</source>
        <translation>Guidepost %1: %2</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Talk about</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
</context>
<context>
    <name>pejling::report::Survey</name>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>Only for: %1</translation>
    </message>
    <message>
        <source>On paper: write 1 beside the most important, then 2, and so on.</source>
        <translation>On paper: write 1 beside the most important, then 2, and so on.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tick all that apply.</source>
        <translation>Tick all that apply.</translation>
    </message>
</context>
<context>
    <name>pejling::report::Wording</name>
    <message>
        <source>FICTITIOUS ANSWERS</source>
        <translation>FICTITIOUS ANSWERS</translation>
    </message>
    <message>
        <source>%1 (%2 %3, %4 %5)</source>
        <translation>%1 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>%1 of %2, with %3 points of 100 (%4).</source>
        <translation>%1 of %2, with %3 points of 100 (%4).</translation>
    </message>
    <message>
        <source>%1 points of 100; there is no clear order (%2).</source>
        <translation>%1 points of 100; there is no clear order (%2).</translation>
    </message>
    <message>
        <source>%1 %2 points, %3 %4 points.</source>
        <translation>%1 %2 points, %3 %4 points.</translation>
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
        <translation>The projector is gone. The slides come back when it does.</translation>
    </message>
    <message>
        <source>The answers have given a new order. Press O to show it.</source>
        <translation>The answers have given a new order. Press O to show it.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait until there are enough to be shown together.</source>
        <translation>
            <numerusform>%n answer waits until there are enough to be shown together.</numerusform>
            <numerusform>%n answers wait until there are enough to be shown together.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the wall: %1 of %2</source>
        <translation>On the wall: %1 of %2</translation>
    </message>
    <message>
        <source>Slide %1, then Enter</source>
        <translation>Slide %1, then Enter</translation>
    </message>
    <message>
        <source>The wall is blank</source>
        <translation>The wall is blank</translation>
    </message>
    <message>
        <source>%1 of %2 revealed</source>
        <translation>%1 of %2 revealed</translation>
    </message>
    <message>
        <source>The results are covered</source>
        <translation>The results are covered</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Stop the timer (T)</source>
        <translation>Stop the timer (T)</translation>
    </message>
    <message>
        <source>Start the timer (T)</source>
        <translation>Start the timer (T)</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Back (Page Up)</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Next (Page Down)</translation>
    </message>
    <message>
        <source>Show the results (H)</source>
        <translation>Show the results (H)</translation>
    </message>
    <message>
        <source>Cover the results (H)</source>
        <translation>Cover the results (H)</translation>
    </message>
    <message>
        <source>Reveal one step (R)</source>
        <translation>Reveal one step (R)</translation>
    </message>
    <message>
        <source>Show the slide (B)</source>
        <translation>Show the slide (B)</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Blank (B)</translation>
    </message>
    <message>
        <source>Take the new order (O)</source>
        <translation>Take the new order (O)</translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation>End the presentation (Esc)</translation>
    </message>
    <message>
        <source>Console – Pejling</source>
        <translation>Console – Pejling</translation>
    </message>
    <message>
        <source>Go to slide</source>
        <translation>Go to slide</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>This is the last slide.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes for this slide</source>
        <translation>Notes for this slide</translation>
    </message>
    <message>
        <source>Only you see the notes.</source>
        <translation>Only you see the notes.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>&amp;Minutes to talk:</source>
        <translation>&amp;Minutes to talk:</translation>
    </message>
    <message>
        <source>Minutes to talk about this slide</source>
        <translation>Minutes to talk about this slide</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Copy or save what the slide shows</source>
        <translation>Copy or save what the slide shows</translation>
    </message>
    <message>
        <source>&amp;One minute more</source>
        <translation>&amp;One minute more</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Picture</translation>
    </message>
</context>
<context>
    <name>pejling::wall::DecisionPanel</name>
    <message>
        <source>add a decision</source>
        <translation>add a decision</translation>
    </message>
    <message>
        <source>On the whole workshop</source>
        <translation>On the whole workshop</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>On %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n so far</source>
        <translation>
            <numerusform>%1: %n so far</numerusform>
            <numerusform>%1: %n so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;By:</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Write it down (Enter)</source>
        <translation>Write it down (Enter)</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>W&amp;ho:</translation>
    </message>
</context>
<context>
    <name>pejling::wall::OrderMark</name>
    <message>
        <source>New order (O)</source>
        <translation>New order (O)</translation>
    </message>
</context>
<context>
    <name>pejling::wall::PictureMenu</name>
    <message>
        <source>The picture has been copied.</source>
        <translation>The picture has been copied.</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>slides</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Save all slides</source>
        <translation>Save all slides</translation>
    </message>
    <message>
        <source>Save slide</source>
        <translation>Save slide</translation>
    </message>
    <message>
        <source>The picture has been saved as %1.</source>
        <translation>The picture has been saved as %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose another folder or name.</source>
        <translation>The picture could not be saved as %1. Choose another folder or name.</translation>
    </message>
    <message>
        <source>&amp;Copy slide</source>
        <translation>&amp;Copy slide</translation>
    </message>
    <message>
        <source>Save slide as &amp;PNG…</source>
        <translation>Save slide as &amp;PNG…</translation>
    </message>
    <message>
        <source>Save slide as PNG with &amp;transparent background…</source>
        <translation>Save slide as PNG with &amp;transparent background…</translation>
    </message>
    <message>
        <source>Save slide as &amp;SVG…</source>
        <translation>Save slide as &amp;SVG…</translation>
    </message>
    <message>
        <source>Save slide as P&amp;DF…</source>
        <translation>Save slide as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save &amp;all slides as PDF…</source>
        <translation>Save &amp;all slides as PDF…</translation>
    </message>
</context>
<context>
    <name>pejling::wall::ReleasePanel</name>
    <message>
        <source>May name a person: %1</source>
        <translation>May name a person: %1</translation>
    </message>
    <message>
        <source>%1 of %2 released</source>
        <translation>%1 of %2 released</translation>
    </message>
    <message>
        <source>There are no comments yet.</source>
        <translation>There are no comments yet.</translation>
    </message>
    <message>
        <source>To this slide: %1</source>
        <translation>To this slide: %1</translation>
    </message>
    <message>
        <source>Withdraw (K)</source>
        <translation>Withdraw (K)</translation>
    </message>
    <message>
        <source>Release (K)</source>
        <translation>Release (K)</translation>
    </message>
    <message>
        <source>release a comment</source>
        <translation>release a comment</translation>
    </message>
    <message>
        <source>withdraw a comment</source>
        <translation>withdraw a comment</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Comments, ticked when released</source>
        <translation>Comments, ticked when released</translation>
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
        <translation>Almost time</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
</context>
<context>
    <name>pejling::wall::WallWindow</name>
    <message>
        <source>On the wall: %1 – Pejling</source>
        <translation>On the wall: %1 – Pejling</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
</context>
<context>
    <name>pejling::widgets::HelpWindow</name>
    <message>
        <source>%1 – Help – Pejling</source>
        <translation>%1 – Help – Pejling</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Found on %n page</numerusform>
            <numerusform>Found on %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Found nowhere</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page of the help</translation>
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
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help on this message</source>
        <translation>Help on this message</translation>
    </message>
</context>
<context>
    <name>pejling::widgets::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Something is needed here.</translation>
    </message>
</context>
</TS>
