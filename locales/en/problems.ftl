## English.
## Problems in forms, lists of sources and answers files: what is wrong, and in .hint what to do.

### The file

problem-too-large = The file is larger than { $limit } MB.
    .hint = Divide the form, or remove what does not belong in it.
problem-syntax = { $what ->
        [printed-quotes] The quotation marks are curly (” or “). Here they must be straight (").
        [unquoted] The text does not stand in quotation marks.
        [text-open] The text has no quotation mark at its end.
        [bad-in-text] There is a character in the text that cannot be read.
        [bad-number] This is not a number.
        [nought-first] A number cannot begin with a nought.
        [bad-date] This is not a date.
        [not-truth] Here true or false must stand.
        [no-value] Nothing stands after the equals sign.
        [no-equals] An equals sign is missing.
        [two-equals] There is one equals sign too many.
        [bad-key] This cannot be the name of a line.
        [duplicate-key] There is such a line in this part already.
        [single-brackets] The heading has single brackets.
        [heading-missing] { $heading } is missing before this heading.
        [comma-missing] A comma is missing between two parts of the list.
        [comma-extra] There is one comma too many.
        [list-open] The list has no bracket at its end.
        [braces-open] What stands between the braces cannot be read.
        [heading-open] The heading does not have as many brackets at its end as at its beginning.
        [after-value] After the value stands something that does not belong there.
        [too-deep] There are too many levels.
       *[unreadable] The file cannot be read here (line { $line }, column { $column }).
    }
    .hint = { $what ->
        [printed-quotes] Write them again. Turn automatic quotation marks off in the editor if they come back.
        [unquoted] Write one quotation mark before and one after. Only numbers, dates, true and false stand without.
        [text-open] Put a quotation mark after the text.
        [bad-in-text] Remove it. A backslash is written \\.
        [bad-number] Write digits without spaces and without a zero first, with a point before decimals.
        [nought-first] If it is a code, for example of a municipality: write it within quotation marks, "0180". Otherwise: remove the nought.
        [bad-date] Write year-month-day, for example 2026-07-01. If only the month or year is known: write it in quotation marks.
        [not-truth] Write it in small letters, without quotation marks.
        [no-value] Write a value or remove the line.
        [no-equals] Write for example type = "text".
        [two-equals] Remove one of them.
        [bad-key] Before the equals sign stands a name of the letters a–z, digits and underscores.
        [duplicate-key] Remove one of them. If it is a new question or rule: write its heading first, for example [[section.question]].
        [single-brackets] Write double ones, { $heading }, where there can be several.
        [heading-missing] Write { $heading } on a line before it. What comes after is not checked yet.
        [comma-missing] Put a comma between them.
        [comma-extra] Remove it.
        [list-open] Put ] after the last part of the list. What comes after is not checked yet.
        [braces-open] See that { "{" } and { "}" } stand in pairs, with commas between the parts. What comes after is not checked yet.
        [heading-open] Write for example [[section.question]]. What comes after is not checked yet.
        [after-value] Remove it, or write it on a line of its own. Decimals are written with a point.
        [too-deep] Write with fewer brackets and braces within each other.
       *[unreadable] See whether a quotation mark, a bracket or an equals sign is missing.
    }
problem-unknown-key = There is no key “{ $key }” here.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Remove the line, or look up the key in the description of forms.
    }
problem-misplaced = “{ $key }” cannot stand here.
    .hint = Keep it, but write the heading { $place }.
problem-missing-key = The key “{ $key }” is missing.
    .hint = Add a line that begins with “{ $key } =”, or a part with that name.
problem-wrong-shape = Expected { $expected ->
        [integer] a whole number
        [decimal] a number
        [truth] true or false
        [date] a date
        [list] a list
        [table] a table
        [tables] a list of tables
        [text-or-list] a text or a list
        [date-or-text] a date
        [from-to] a period with from and to
       *[text] a text in quotation marks
    } here, not { $found ->
        [integer] a whole number
        [decimal] a number
        [truth] true or false
        [date] a date
        [list] a list
        [table] a table
        [tables] a list of tables
        [text-or-list] a text or a list
        [date-or-text] a date
        [from-to] a period with from and to
       *[text] a text in quotation marks
    }.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $expected ->
            [tables] Write the heading with double brackets, for example [[section.question]].
           *[other] Write the value in the other way.
        }
    }
problem-empty-list = The list “{ $key }” is empty.
    .hint = Put at least one name in the list.
problem-too-long-list = The list “{ $key }” has more than { $limit } items.
    .hint = Divide the question: no one can choose among so many.

### Names

problem-bad-id = “{ $id }” cannot be a name.
    .hint = Use small letters a–z, digits and underscores, with a letter first, at most 64 characters. Sources have hyphens instead of underscores.
problem-reserved-id = The word “{ $id }” is taken: it already means something in forms.
    .hint = Choose another name.
problem-duplicate-id = The name “{ $id }” is already used on line { $line }.
    .hint = Give one of them another name.

### Questions

problem-unknown-kind = There is no type of question “{ $word }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The types are single, multiple, yes_no, text, narrative, integer, decimal, money, date, period, municipality, country, language, lookup, roster, consent and statement.
    }
problem-key-not-taken = A question of the type “{ $kind }” has no “{ $key }”.
    .hint = Remove the line, or change the type of the question.
problem-bad-number = “{ $text }” is not a number that can be used here.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Write a number without spaces, with a point and at most three decimals (two for money, none for counts), at most 1000000000000.
    }
problem-limits-crossed = The least value { $min } is larger than the greatest { $max }.
    .hint = Exchange min and max, or correct one of them.
problem-more-than-options = The limit { $limit } does not fit: the question has { $options } options.
    .hint = Write a number from 1 to { $options }.
problem-max-nought = With max = 0 nothing can be chosen.
    .hint = Write at least 1 or remove the line.
problem-roster-in-roster = A list of entries cannot have another list inside.
    .hint = Make the inner list a question of its own.
problem-empty-form = The form has no questions.
    .hint = Add [[section]] and [[section.question]].
problem-two-defaults = The question has both default and default_from.
    .hint = Keep one of them: a fixed proposal, or one that is worked out.
problem-default-is-silence = A reason for silence cannot be proposed.
    .hint = Take the line away. That someone does not know or will not answer is for that person to say.
problem-bad-list-name = “{ $name }” cannot be the name of a list.
    .hint = Write the name of the file alone, such as schools.csv. The file lies beside the form. Use letters, digits, - and _.
problem-no-such-list = There is no list “{ $name }” beside the form.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Put the file into the form's folder, or correct the name.
    }
problem-broken-list = { $reason ->
        [heading] The list “{ $name }” does not begin with the heading line code,name.
        [semicolons] The list “{ $name }” has semicolons between code and name.
        [empty] The list “{ $name }” has a heading line and no rows.
        [not-utf8] The list “{ $name }” is not text in UTF-8: line { $line } cannot be read.
        [too-large] The list “{ $name }” is larger than { $line } MB.
        [unreadable] The list “{ $name }” is there but cannot be read.
        [unclosed] Line { $line } of the list “{ $name }”: a quotation mark has no end on the line.
        [forbidden] Line { $line } of the list “{ $name }”: there is an invisible control character ({ $character }).
        [twice] Line { $line } of the list “{ $name }”: the code is there already.
        [commas] Line { $line } of the list “{ $name }” has more parts than the heading.
        [too-long] The list “{ $name }” has more than { $line } lines.
       *[row] Line { $line } of the list “{ $name }” does not have both a code and a name.
    }
    .hint = { $reason ->
        [semicolons] Replace the semicolons by commas. In Excel: save as CSV UTF-8, then replace ; by , in a text editor.
        [empty] Write at least one row: a code, a comma and a name.
        [not-utf8] Open the list and save it as UTF-8. Excel calls it CSV UTF-8.
        [too-large] Shorten the list, or divide it between two questions.
        [unreadable] See that it is a file and that you may read it.
        [unclosed] Put a quotation mark after the name, or remove the one before it. A name is never several lines.
        [forbidden] Remove the character. It may have come along when the name was pasted.
        [twice] Give one of the rows another code, or remove it.
        [commas] If there is a comma in the name: put the name in quotation marks, "like, this".
        [too-long] Shorten the list, or divide it between two questions.
       *[other] Open the list and correct it. The first line is code,name; each line after it a code, a comma and a name.
    }
problem-computed-too-late = “{ $name }” is worked out further down in the file.
    .hint = Move the computed value up, so that it stands before what uses it.
problem-check-refuses-silence = The check “{ $id }” would refuse whoever does not answer.
    .hint = Does not know and does not want to answer are always taken. Remove hard = true, or what asks for a silence: unknown, declined, not_applicable, not_interpreted or not answered.
problem-unknown-cue = There is no cue with the name “{ $id }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] See the list of cues in the guide to forms.
    }

### Flags

problem-unknown-weight = There is no weight “{ $word }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The weights are prohibited, policy, strong, grey, context and mitigating.
    }
problem-fallback-missing = The list of weights does not say what holds when no condition does.
    .hint = Add a last weight without “if”.
problem-fallback-not-last = After a weight without “if” no others are used.
    .hint = Move this weight to the end of the list.
problem-undeclared-measure = The measure “{ $id }” is not in the form.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Add it under [[measure]], or remove it.
    }
problem-unknown-source = The source “{ $id }” is not in the list of sources.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Add the source to sources.toml, or remove it.
    }
problem-unknown-question = There is no question “{ $name }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Look up the name of the question in the form.
    }
problem-flag-without-source = The flag “{ $id }” has no source.
    .hint = Say under “sources” what it rests on.
problem-unknown-section = The source “{ $id }” has no section “{ $section }” in the list of sources.
    .hint = { $among ->
        [chapter] Look up which one is meant. Of the chapter the list has { $there }.
        [all] Look up which one is meant. The list has { $there }.
       *[none] Add the section to sources.toml, or remove it.
    }
problem-expired-source = The source “{ $id }” was in force until { $to }, and nothing has replaced it.
    .hint = Name a source that is in force, or remove this one.
problem-source-not-yet = The source “{ $id }” is not in force until { $from }.
    .hint = Name what holds until then, or wait before the form is used.
problem-replaced-source = The source “{ $id }” has been replaced by “{ $by }”.
    .hint = { $suggested ->
        [yes] Write { $nearest }. For interviews before the new source the old one is shown by itself.
        [several] Look up which one is meant: { $nearest }. For interviews before the new source the old one is shown by itself.
       *[no] Give the passage in “{ $by }”. For interviews before the new source the old one is shown by itself.
    }
problem-prohibited-without-law = “{ $id }” can weigh prohibited, but none of its sources is law, a court or an authority.
    .hint = Write policy instead, or name the section of law or the ruling that forbids it.
problem-unknown-word = “{ $word }” cannot stand after “{ $key }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] There can stand { $words }.
    }
problem-weight-beyond-kind = A source of the kind “{ $kind }” cannot have the weight “{ $weight }”.
    .hint = Only a statute or an ordinance is law, and only a ruling is court. Take the weight that the source has, for example policy for the municipality’s own guidelines.
problem-replacement-differs = The source “{ $id }” says that it replaced “{ $other }”.
    .hint = Correct one of them, so that both say the same.

### What is allowed and surely wrong

problem-never-true = { $what ->
        [flag] The flag “{ $id }” can never be raised
        [condition] The condition “{ $id }” can never be true
        [contradiction] The contradiction “{ $id }” can never be shown
        [element-holds] The element “{ $id }” can never be yes
        [check] The check “{ $id }” can never say anything
        [computed] The computed value “{ $id }” can never be shown
        [measure] What stands under unless of the measure “{ $id }” can never hold
       *[element-fails] The element “{ $id }” can never be no
    }{ $count ->
        [none] , whatever is answered
        [one] : this cannot be true: { $parts }
       *[many] : these cannot be true together: { $parts }
    }.
    .hint = Rewrite the condition. See whether it should say or instead of and, and which limits and conditions of asking there are.
problem-always-true = { $what ->
        [flag] The flag “{ $id }” is raised
        [condition] The condition “{ $id }” is true
        [contradiction] The contradiction “{ $id }” is shown
        [element-holds] The element “{ $id }” is yes
        [check] The check “{ $id }” objects
       *[element-fails] The element “{ $id }” is no
    } whatever is answered.
    .hint = Rewrite the condition. If it only means that the question is answered, write answered(question).
problem-never-asked = { $what ->
        [section] The section “{ $id }” can never come up
        [field] The field “{ $id }” can never be asked
       *[question] The question “{ $id }” can never be asked
    }{ $count ->
        [none] , whatever is answered
        [one] : this cannot be true: { $parts }
       *[many] : these cannot be true together: { $parts }
    }.
    .hint = Rewrite the condition under ask_if, or remove what cannot be asked.
problem-weight-never-reached = The weight “{ $weight }” can never apply here{ $count ->
        [none] , whatever is answered
        [one] : this cannot be true: { $parts }
       *[many] : these cannot be true together: { $parts }
    }.
    .hint = Weights are tried from the top, and only when the flag is raised. Put the lines in another order or remove this one. The last line has to stand without if.
problem-ask-next-never-asked = The question “{ $question }” can never be asked, so it cannot come next.
    .hint = Remove the name from ask_next or change the condition of the question.
problem-shown-outside-list = The question “{ $question }” is not in the list “{ $roster }”, so the value is never shown there.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Name a question of the list under show_at, or the list itself.
    }
problem-same-condition = The flag “{ $id }” has the same condition as “{ $other }” on line { $line }.
    .hint = Make them one, or write what sets them apart.
problem-unused-condition = Nothing uses the condition “{ $id }”.
    .hint = Use it in a rule or remove it.
problem-unused-measure = No flag leads to the measure “{ $id }”.
    .hint = Name it under measures of a flag or remove it.
problem-measure-never = The measure “{ $id }” can never be suggested: whenever a flag leads to it, what stands under unless is true as well.
    .hint = Rewrite unless, or let another flag lead to the measure.
problem-list-name-twice = Line { $line } of the list “{ $list }”: the name “{ $name }” is there already on line { $first }.
    .hint = Write in the name what sets them apart, for example the town. Whoever answers sees only the name.
problem-default-never-known = { $why ->
        [itself] The proposal for “{ $id }” is worked out from the answer to the same question.
        [list] The proposal for “{ $id }” is taken from “{ $from }”, whose codes are not in the list of the question.
       *[later] The proposal for “{ $id }” is worked out from “{ $from }”, which is asked later.
    }
    .hint = Work it out from answers that are there when the question is asked, or remove default_from.
problem-unused-option = No rule and no text uses the option “{ $option }” of the question “{ $question }”.
    .hint = { $suggested ->
        [yes] There is a text for “{ $nearest }”: is that what is meant?
       *[no] An option is used when a rule names it or a text says what it is called. Rules do name other options of the question.
    }

### Texts

problem-broken-text = { $what ->
        [not-spaces] The line begins with a tab or another character that is not a space.
        [brace-open] The braces cannot be read: something is missing before this or in its place.
        [brace-closed] This brace belongs to no other.
        [equals-missing] An equals sign is missing after the name.
        [bad-name] A name of the letters a–z must stand here.
        [bad-letter] A name of the letters a–z must stand here.
        [comment] A name of the letters a–z must stand here.
        [no-text] No text stands after the name.
        [no-last-resort] None of the choices has a star.
        [two-last-resorts] More than one of the choices has a star.
        [bad-choice] The choice between texts cannot be read.
        [bad-call] The call within the braces cannot be read.
        [text-open] A quotation mark has no end on the line.
        [bad-escape] The backslash means nothing here.
       *[unreadable] The text cannot be read here (line { $line }, column { $column }).
    }
    .hint = { $what ->
        [not-spaces] Write four ordinary spaces instead.
        [brace-open] Write { "{" } $name { "}" }, with both braces. A brace that is to be seen is written { "{" } "{ "{" }" { "}" }.
        [brace-closed] Remove it, or write the one that begins. A brace that is to be seen is written { "{" } "{ "}" }" { "}" }.
        [equals-missing] Write name = text.
        [bad-name] Lines that belong to the text before must be indented. An indented line cannot begin with [, * or a full stop.
        [bad-letter] Before the equals sign stands a name of the letters a–z, digits and underscores.
        [comment] If it is a comment: begin the line with #.
        [no-text] Write the text after the equals sign, or remove the line.
        [no-last-resort] Put * before the choice that holds when no other does: *[other] text.
        [two-last-resorts] Keep the star only at the choice that holds when no other does.
        [bad-choice] Write { "{" } $name -> and then one choice a line: [one] text, and last *[other] text { "}" }.
        [bad-call] Write the answer as it is: { "{" } $name { "}" }. Dates and numbers are written as the language does.
        [text-open] Put a quotation mark after the text.
        [bad-escape] Write \\ for a backslash.
       *[unreadable] See whether a brace or an equals sign is missing, and whether the lines after the first are indented.
    }
problem-braces-too-deep = Braces are nested more than { $limit } deep. The whole file is left out.
    .hint = Close the braces or split the text.
problem-forbidden-character = There is an invisible control character here ({ $character }). The whole file is left out.
    .hint = Remove the character. It may have come along when text was pasted.
problem-text-twice = The text “{ $id }” is already on line { $line }.
    .hint = Remove one of them.
problem-missing-text = The text “{ $id }” is missing.
    .hint = Add it to the file. In other languages than Swedish, the Swedish text is shown until then.
problem-superfluous-text = The form has nothing called “{ $id }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
        [twice] Two things are called “{ $twice }”. First give one of them its right name: the text may belong to it.
       *[no] Remove the text or see what it should belong to.
    }
problem-unknown-variable = There is no answer called “{ $variable }” to put in here.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
        [entry] Only $number is there to put in here: which entry it is.
        [value] The computed value is called $value here. Otherwise: write the name of a question of the form.
        [nothing] Nothing is put into this text. Write out the words.
       *[no] Write the name of a question of the form.
    }
problem-bare-variable = “${ $variable }” stands without braces and is read out as it stands.
    .hint = Write { "{" } ${ $variable } { "}" } and the answer is put in.
problem-variable-not-here = The answer to “{ $variable }” is not put into this text.
    .hint = { $list ->
        [yes] It is only in the entries of “{ $roster }”: texts that begin with { $roster }- can put it in.
        [whole] A whole list is put into no text. Show a computed value at the question instead, such as count({ $roster }).
       *[no] Answers can be put into a question’s text, .help and .note, into checks and into computed values.
    }
problem-computed-in-text = “{ $variable }” is a computed value. Such values are not put into other texts.
    .hint = The value is shown at the questions under show_at. In its own text, computed-{ $variable }, it is called $value.
problem-not-answered-yet = { $own ->
        [yes] “{ $variable }” is the answer to this very question, so there is none when it is asked.
       *[no] “{ $variable }” is not answered yet when this question is asked.
    }
    .hint = Use an earlier answer, move the question, or write two texts: { "{" } ${ $variable }_known -> [yes] … *[no] … { "}" }.
problem-text-for-answer = The text of the question “{ $name }” is put in here, not the answer.
    .hint = Write ${ $name } if the answer is meant.
problem-shown-raw = { $what ->
        [term] There is no term “-{ $name }”. Its name is shown instead.
        [function] There is no function “{ $name }”. Its name is shown instead.
       *[text] There is no text “{ $name }” in this language. Its name is shown instead.
    }
    .hint = { $what ->
        [function] Dates and numbers are written as the language does already: put in the answer as it is.
       *[other] If an answer is meant: write a dollar sign before the name. Otherwise: add it to the file or remove the braces.
    }
problem-text-not-shown = { $why ->
        [round] The text refers in a circle: { $names }. The names are shown instead of the words.
       *[much] The text puts in more than { $limit } parts, counting those in what it refers to. That much is not shown.
    }
    .hint = { $why ->
        [round] Write out the words in one of them instead of referring on.
       *[much] Write out the words instead of referring to them.
    }
problem-branch-never-taken = { $by ->
        [number] “{ $key }” is never chosen: “{ $variable }” is a number.
        [listed] “{ $key }” is never chosen: it is no code for “{ $variable }”.
        [nothing] “{ $key }” is never chosen: a text cannot choose by “{ $variable }”.
        [before] “{ $key }” is never chosen: a branch with the same name stands before it.
        [never-then] “{ $key }” is never chosen: where the text is shown, it is not the answer.
       *[code] “{ $key }” is never chosen: “{ $variable }” is one of { $answers }.
    }
    .hint = { $by ->
        [number] Write a number, or one and other.
        [listed] See what the code is.
        [nothing] Write the text without branches, or choose by ${ $variable }_known.
        [before] Remove one of them.
        [never-then] Remove the branch, or change ask_if so that the text is shown then, too.
       *[code] Write one of them as the name of the branch.
    }
problem-last-branch-is-answer = “*[{ $key }]” is the last branch, but is about that answer only. With other answers, and when the answer is not known, … is shown instead.
    .hint = Write a branch for each answer, and last *[{ $last }] with words that are also true when the answer is not known.
problem-texts-of-program = The form stands in for one of the program’s. In the language { $language } the program’s own texts are shown for { $n ->
        [one] one part
       *[other] { $n } parts
    }, for example “{ $example }”.
    .hint = Write your own texts for them, or give form and file another name if it is not to stand in for the program’s.
problem-id-not-file-name = The form is called “{ $id }”, but the file is called { $file }.
    .hint = Give them the same name. The form is chosen by the name of its file, and its texts are found by the name of the form.
problem-missing-variable = “{ $variable }” is missing in the text “{ $id }”. The Swedish text has it.
    .hint = Put it in where it belongs in the language.
problem-extra-variable = “{ $variable }” is in the text “{ $id }”, but not in the Swedish one.
    .hint = Remove it or add it in Swedish.
problem-no-texts = The form has no texts.
    .hint = They belong in the file { $file } in the folder of each language.
problem-no-source-texts = The form has no texts in Swedish.
    .hint = They belong in the file { $file }. All others are translated from them.

### Files

problem-too-many-tables = There are more than { $limit } parts of the same kind here. The rest is not read.
    .hint = Split the form.
problem-not-utf8 = The file is not text in UTF-8: byte { $byte } cannot be read.
    .hint = Save the file as UTF-8 in a text editor.
problem-not-a-file = This is not a file but a pipe or a device.
    .hint = Name a file that ends in .toml, or a folder with such files.
problem-no-forms = There are no forms in the folder.
    .hint = Name a folder with files that end in .toml.
problem-not-a-form = { $what ->
        [trials] These are cases that try a form, not a form.
        [texts] These are the texts of a form, not a form.
        [list] This is a list to look up in, not a form.
       *[sources] This is a list of sources, not a form.
    }
    .hint = { $what ->
        [trials] Run vilja forms test { $form } to try the form with the cases.
        [texts] Run vilja forms check { $form }: the texts are checked together with the form.
        [list] The list is checked together with the form that uses it.
       *[sources] The sources are checked when a form points at them.
    }
problem-file-missing = The file does not exist.
    .hint = See how the name is spelled and in which folder the file is.
problem-file-closed = The file may not be read.
    .hint = Ask whoever owns the file for the right to read it.
problem-file-unreadable = The file cannot be read ({ $detail }).
    .hint = See whether it lies on a device that is connected.
problem-more = { $n ->
        [one] One more problem is not shown
       *[other] { $n } more problems are not shown
    }.
    .hint = Mend what is shown first and check the file again.

### Conditions

problem-empty-expression = The condition is empty.
    .hint = Write a condition, or remove the line.
problem-unexpected-character = The character { $character } means nothing in a condition.
    .hint = Remove the character. Numbers can be added and taken away (+ and -), but not multiplied or divided.
problem-wrong-sign = “{ $sign }” is not used in conditions.
    .hint = Write “{ $instead }” instead.
problem-unclosed-quote = A quotation mark is not closed.
    .hint = Put a quotation mark after the code.
problem-bad-date = “{ $text }” is not a date that exists.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
        [year] Write the year with four digits, for example 2026.
       *[no] Write year-month-day, for example 2026-07-01.
    }
problem-unexpected-token = “{ $token }” cannot stand here.
    .hint = { $lacks ->
        [yes] “{ $missing }” is missing here.
       *[no] See whether something is missing before it, such as “and”, “or” or a parenthesis.
    }
problem-bare-answer = “{ $word }” is an answer and no condition, so it cannot stand by itself.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Write the question before it, such as told in [no, yes], or answered(told) if it is enough that it is answered.
    }
problem-unexpected-end = The condition ends too early.
    .hint = { $lacks ->
        [yes] “{ $missing }” is missing here.
       *[no] Complete the condition, or remove the last word.
    }
problem-nested-too-deep = The condition has more than { $limit } levels of parentheses or terms.
    .hint = Divide it by means of [[condition]].
problem-computed-too-long = Computed values have more than { $limit } parts, counting those that they build on.
    .hint = Compute the value with fewer parts.
problem-unknown-name = There is no question, condition or element called “{ $name }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Look up its name in the form.
    }
problem-field-outside-roster = “{ $field }” is only in the entries of “{ $roster }”.
    .hint = { $remedy ->
        [roster] Add the key roster with “{ $roster }”, and it is about each entry by itself. If it is about the whole list: sum({ $roster }, …) or count({ $roster }, …).
        [sum] Write sum({ $roster }, …) or count({ $roster }, …) for the whole list.
        [list] Write the name of the list, { $roster }.
        [place] Write which entry of the list is meant, for example { $roster }/1/{ $field }.
       *[any] Write for example any({ $roster }, …) around the condition.
    }
problem-unknown-option = The question “{ $question }” has no option “{ $option }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] See which options the question has.
    }
problem-unknown-function = There is no function “{ $name }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The functions are count, any, all, sum, days, months, days_after, months_after, answered, unknown, declined, not_applicable and not_interpreted.
    }
problem-wrong-arguments = The function “{ $function }” cannot have { $found } parts in its parentheses.
    .hint = Write it like this: { $form }.
problem-type-mismatch = Expected { $expected ->
        [truth] something true or false
        [number] a number
        [day] a date
        [quoted] a text in quotation marks
        [name] the name of an option
        [list] a list
        [choice] a question with one choice
        [multiple] a question with several choices
        [text] a question with free text
        [period] a question about a period
        [municipality] a municipality
        [country] a country
        [language] a language
        [roster] a list of entries (roster)
        [number-field] a number field of the roster
        [lookup] a code of a list
        [worth] a number, a date or a code
        [steps] a whole number written in digits
       *[question] a question
    } here, not { $found ->
        [truth] something true or false
        [number] a number
        [day] a date
        [quoted] a text in quotation marks
        [name] the name of an option
        [list] a list
        [choice] a question with one choice
        [multiple] a question with several choices
        [text] a question with free text
        [period] a question about a period
        [municipality] a municipality
        [country] a country
        [language] a language
        [roster] a list of entries (roster)
        [number-field] a number field of the roster
        [lookup] a code of a list
        [worth] a number, a date or a code
       *[question] a question
    }.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $expected ->
            [truth] Compare it with something, for example “question == option” or “question > 2”.
            [name] Write the option without quotation marks.
            [municipality] Write the code of the municipality in quotation marks.
            [country] Write the code of the country in quotation marks.
            [language] Write the code of the language in quotation marks.
            [steps] Write the number in digits, for example 3. It cannot be taken from an answer.
           *[other] See what stands on the other side.
        }
    }
problem-wrong-operator = “{ $operator }” cannot be used on { $sort ->
        [truth] something true or false
        [number] a number
        [day] a date
        [quoted] a text in quotation marks
        [name] the name of an option
        [list] a list
        [choice] a question with one choice
        [multiple] a question with several choices
        [text] a question with free text
        [period] a question about a period
        [municipality] a municipality
        [country] a country
        [language] a language
        [roster] a list of entries (roster)
        [number-field] a number field of the roster
        [lookup] a code of a list
        [worth] a number, a date or a code
       *[question] a question
    }.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $sort ->
            [multiple] Write “option in question” or “count(question) >= 2”.
            [choice] Write “question == option” or “question in [a, b]”.
            [text] Free text can only be tested by answered, unknown, declined, not_applicable and not_interpreted.
            [period] Write .from or .to after the question.
            [truth] Write the condition alone, or with “not” before it.
           *[other] Use == or !=.
        }
    }
problem-unknown-part = “{ $question }” has no part “{ $part }”.
    .hint = Write { $question }.from or { $question }.to and nothing else after it.
problem-bad-code = “{ $code }” is not the code of { $sort ->
        [municipality] a municipality
        [country] a country
        [lookup] anything in the question's list
       *[language] a language that can be chosen in interviews
    }.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $sort ->
            [municipality] Write four digits, for example 0180.
            [country] Write two capital letters, for example SY.
            [lookup] Write a code that stands in the list.
           *[language] Write the code of the language, for example ar or fa-AF.
        }
    }
problem-cycle = It goes in a circle: { $names }.
    .hint = Remove one of the links. A question cannot wait for its own answer.

### The answers file

problem-unknown-field = The entries of “{ $roster }” have no field “{ $field }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Look up their fields in the form.
    }
problem-unknown-code = { $sort ->
        [lookup] The code { $code } is not in the list.
        [country] There is no country with the code { $code }.
       *[municipality] There is no municipality with the code { $code } in the register.
    }
    .hint = { $sort ->
        [lookup] Look the code up in the list beside the form.
        [country] Look up the code of the country in ISO 3166-1, such as SY. A country that no longer exists is not in it.
       *[municipality] Look up the code. A municipality that no longer exists is not in it.
    }
problem-out-of-range = { $limits ->
        [both] The answer has to be from { $min } to { $max }.
        [min] The answer has to be at least { $min }.
       *[max] The answer has to be at most { $max }.
    }
    .hint = Correct the number, or change the limit in the form.
problem-too-few-chosen = At least { $min } options have to be chosen.
    .hint = Add to the list.
problem-too-many-chosen = At most { $max } options may be chosen.
    .hint = Remove from the list.
problem-chosen-twice = “{ $option }” is there twice.
    .hint = Remove one of them.
problem-exclusive-option = “{ $option }” cannot be chosen together with anything else.
    .hint = Remove “{ $option }” or the others.
problem-too-many-entries = The list “{ $roster }” has more than { $limit } rows. The rest is not read.
    .hint = Remove rows: no interview has so many.
problem-empty-answer = The answer is empty.
    .hint = Write an answer, remove the line, or say why there is none, for example declined = true.
problem-period-backwards = The period ends before it begins.
    .hint = Exchange the days, or correct one of them.
problem-silence-not-true = Why there is no answer is said by one reason, with the value true.
    .hint = Write for example dont_know = true and nothing else.

### Trials of forms

problem-unknown-thing = { $thing ->
        [question] The form has no question “{ $name }”.
        [entry] In the answers of the trial the list has no entry “{ $name }”.
        [entry-of-scenario] In the scenario the list has no entry “{ $name }”.
        [flag] The form has no flag “{ $name }”.
        [element] The form has no element “{ $name }”.
        [contradiction] The form has no contradiction “{ $name }”.
        [measure] The form has no measure “{ $name }”.
        [check] The form has no check “{ $name }”.
        [computed] The form has no computed value “{ $name }”.
        [cue] There is no cue “{ $name }”.
        [answer] The trial gives no answer to “{ $name }” that could be refused.
        [words] The trial has no words at “{ $name }” in which a cue could be found.
        [form] The trials are for the form “{ $name }”, not for the one that they lie beside.
       *[truth] “{ $name }” is not yes, no or unknown.
    }
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $thing ->
            [truth] Write yes, no or unknown.
            [entry] Entries are counted from 1, in the order in which they stand in the answers.
            [entry-of-scenario] Entries are counted from 1 in the order in which they stand under facts.
            [answer] Write the answer under case.answers, or remove the name here.
            [words] Write an account or a note there, or remove the name here.
           *[other] See in the form what it is called.
        }
    }
problem-nothing-expected = The trial expects nothing, and so can never fail.
    .hint = Write what the answers are to lead to, for example highest = "none".
