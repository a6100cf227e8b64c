# Language: Tigrinya (ti). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = ማህደር፦ { $path }
store-status-size = { $n ->
    [one] ዓቐን፦ { $n } ኪቢባይት
   *[other] ዓቐን፦ { $n } ኪቢባይት
}
store-status-transcripts = { $n ->
    [0] ፕሮቶኮላት የለዉን
    [one] { $n } ፕሮቶኮል
   *[other] { $n } ፕሮቶኮላት
}
store-status-open = { $n ->
    [0] ካብኣቶም ዝቕጽል ዘሎ የለን
    [one] { $n } ካብኣቶም ይቕጽል ኣሎ
   *[other] { $n } ካብኣቶም ይቕጽሉ ኣለዉ
}
