# Language: English (en). For whoever translates: what is wrong in a translation, the table that goes out and comes back.
## Translated from Swedish.

## Faults in a translation

problem-foreign-letters = The language { $language } is not written with { $letters }.
    .hint = Write the language’s own letter. It may look the same on the screen.
problem-hidden-character = There is a character here that cannot be seen ({ $character }).
    .hint = Remove the character. It may have come along when text was pasted.
problem-markup = “{ $mark }” is shown as it stands.
    .hint = Remove it. Text cannot be made bold or broken into lines that way.
problem-plural-missing = The language has a form for numbers such as { $example }, and it is missing here.
    .hint = Add the line [{ $form }] to the choice.
problem-plural-never-used = The form [{ $form }] is never used: the language does not have it for whole numbers.
    .hint = Remove the line.
problem-too-wide = The text takes { $cols } columns, but there is room for { $most } at most.
    .hint = Write it shorter.
problem-order-lost = “{ $value }” is shown in another order, because the language is written from the right.
    .hint = Write {"{"} "\u2066" {"}"} before it and {"{"} "\u2069" {"}"} after it.
problem-open-isolate = A mark for the direction of reading is opened but not closed, or the other way round.
    .hint = Write as many "\u2069" as "\u2066" within braces.
problem-changed-since = The Swedish text has been changed since “{ $id }” was translated.
    .hint = Translate it anew. If the translation still holds: vilja locales holds { $id }.

## The table

translating-exported = The table is in { $path }. Texts in it: { $n }.
translating-changed = changed in Swedish since they were translated: { $n }
translating-scenarios = scenarios: { $n } of { $of }, texts { $said } of { $texts }
translating-taken = { $file }: new or changed texts: { $n }
translating-taken-in-all = Texts taken: { $n }
translating-unchanged = Unchanged: { $n }
translating-empty = Empty cells, where the text stays as it was: { $n }
translating-refused = Row { $row }, { $text }: { $why }
translating-refused-more = More that were not taken: { $n }
translating-given-back = The texts that were not taken are in { $path }, with the reason in the last column. Correct them there and import that file. Texts: { $n }.
translating-reviewed = reviewed by { $reviewer }
translating-reviewed-file = { $file }: reviewed by { $reviewer }
translating-review-kept-back = { $reviewer } is not named as the reviewer: so many texts of the file are not in the table as they are in the file: { $n }
translating-review-lost = the file was marked as reviewed, and is now marked as not reviewed
translating-held = { $text } holds: { $languages }
translating-left = { $text } was changed in Swedish: { $languages }
translating-noted = Changed texts noted as holding: { $n }
translating-noted-new = New texts noted: { $n }

## Why a text is not taken

translating-why-unknown = There is no such text.
    .hint = Do not change the columns file and id. The text may have been removed since the table was made.
translating-why-twice = The same text is also on row { $row }, with another translation.
    .hint = Keep one of them.
translating-why-meanwhile = Someone else has changed the translation since the table was made.
    .hint = Compare it with the text that is in the program now, and write the one that is to stand.
translating-why-error = “{ $text }” is an error of the spreadsheet program, not a text.
    .hint = Make the cell a text cell in the spreadsheet program and write the translation again.
translating-why-formula = The text begins with a sign that spreadsheet programs take for a formula.
    .hint = Begin with a letter.
translating-why-no-swedish = It cannot be seen which Swedish text the row was translated from.
    .hint = Keep the columns swedish and mark as they were.
translating-why-long = The text is longer than { $most } characters.
    .hint = Write it shorter.
translating-why-not-kept = The text would not come back as it stands.
    .hint = No line may begin with a space, a full stop, an asterisk or a square bracket.
translating-why-file = The file { $file } cannot be read, so nothing can be put into it.
    .hint = Correct the file first: vilja locales check.

## When it cannot be done

translating-no-source = There are no Swedish texts in { $path }.
    .hint = Name the folder that has the folder sv in it, such as locales.
translating-record-broken = It cannot be read which Swedish texts the translations were made from: { $path } ({ $detail }).
    .hint = Put the file back from a copy. Without it everything counts as translated from today’s Swedish.
translating-source-language = All texts are translated from Swedish, not into it.
    .hint = Name another language after --lang.
translating-file-exists = { $path } is there already, and may be someone’s work.
    .hint = Give another name after --file.
translating-not-written = { $path } could not be written ({ $detail }).
    .hint = See whether the folder is there and may be changed.
translating-no-sheet = { $what ->
        [packed] { $path } is in the spreadsheet program’s own format.
        [large] { $path } is larger than { $limit } MB, and no table from here is that large.
       *[text] { $path } is no text in UTF-8.
    }
    .hint = { $what ->
        [large] See whether it is the right file.
       *[text] Open it in the spreadsheet program, choose Save as and CSV UTF-8.
    }
translating-too-many-rows = { $path } has more than { $most } rows, and there are not so many texts.
    .hint = See whether it is the right file.
translating-no-columns = { $path } lacks columns: { $columns }.
    .hint = The first row must be the one that stood there when the table was made.
translating-bad-reviewer = That is no name of a reviewer.
    .hint = Write a name of at most { $most } characters.
