# Language: English (en). Texts to look at, languages that nobody speaks, and the office's own texts over the program's.
## Translated from Swedish.

## The office's own texts

own-text-mark = own text, not reviewed
own-text-shown = { $what }, own text
own-texts-count = { $n ->
    [one] { $n } own text
   *[other] { $n } own texts
}
own-texts-unreviewed = { $n ->
    [one] { $n } own text, not reviewed
   *[other] { $n } own texts, not reviewed
}
own-texts-unused = { $n ->
    [one] { $n } own text is not used; the program’s is shown. Why: vilja locales check
   *[other] { $n } own texts are not used; the program’s are shown. Why: vilja locales check
}
own-text-unknown = The program has no text called “{ $id }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Remove it, or find out what the text is called: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] The text “{ $id }” is not replaced: a consent is to be given to the same words everywhere.
        [statement] The text “{ $id }” is not replaced: what is read out is to be the same words for everyone.
        [protection] The text “{ $id }” is not replaced: it says how someone who is protected is protected.
        [law] The text “{ $id }” is not replaced: it says what the law or a source says.
       *[honest] The text “{ $id }” is not replaced: it says what is the program’s text and what is not.
    }
    .hint = Remove it from the file. If the program’s text is wrong, write to whoever publishes the program.
own-text-not-filled-in = In the text “{ $id }” there is no “{ $variable }” to put in.
    .hint = Put in only what the Swedish text puts in. Until then the program’s text is shown.
own-text-put-in = { $what ->
        [term] The term “-{ $name }” cannot be put into an own text.
        [function] The function “{ $name }” cannot be put into an own text.
       *[text] The text “{ $name }” cannot be put into an own text.
    }
    .hint = Write the words out. Until then the program’s text is shown.
own-text-forbidden = Here is an invisible character ({ $character }) that can hide or turn text. This text is not used.
    .hint = Remove the character. It may have come along when the text was pasted.
own-text-too-deep = Braces stand more than { $limit } deep. This text is not used.
    .hint = Write the text more simply.
own-text-not-a-language = The program does not speak the language “{ $language }”. The file is not used.
    .hint = Put the file into the folder of a language that there is: vilja locales coverage.

## Languages that nobody speaks

language-sv-x-long = test language: long texts
language-sv-x-accent = test language: marked letters
language-sv-x-rtl = test language: from right to left
language-sv-x-missing = test language: no texts
language-sv-x-names = test language: the names of the texts

## Looking at texts. The first stands above every page, so it has to be short.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = in Swedish, the source
preview-state-missing = missing
preview-state-unreviewed = not reviewed
preview-state-reviewed = reviewed
preview-alone = No page that shows the text was found. Here it stands by itself.
preview-file = File: { $file }
preview-comment = To the translator: { $comment }
preview-first = This is the first text.
preview-read-again = The texts have been read again. Faults in them: { $n }
preview-list-file = { $file }: { $n } of { $of } texts on their page
preview-last = This is the last text.
preview-none-missing = No text is missing in that direction.
preview-none-unreviewed = No unreviewed text in that direction.
preview-only-looked-at = Texts are looked at here: nothing is answered, nothing is stored. { $next } shows the next one.
preview-no-language = Say in which language the texts are to be shown.
    .hint = Add --lang, for example: vilja locales preview --lang so
preview-no-such-text = There is no text and no file called “{ $name }”.
    .hint = { $suggested ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Write the name of a text, of a file such as app.ftl or of a form such as inflyttning.
    }
preview-no-folder = The folder { $path } does not exist.
    .hint = Name the folder that has a folder for each language, or the folder of the language.

## Commands

action-next-missing = Next text that is missing
    .key = next missing
    .word = next-missing
action-previous-missing = Previous text that is missing
    .key = previous missing
    .word = previous-missing
action-next-unreviewed = Next text that nobody has reviewed
    .key = next unreviewed
    .word = next-unreviewed
action-previous-unreviewed = Previous text that nobody has reviewed
    .key = previous unreviewed
    .word = previous-unreviewed
