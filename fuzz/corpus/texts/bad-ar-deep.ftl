# expect problem-braces-too-deep @ 2
wish = {{{{{{{{{{{{{{{{{{{{ $moved_on }}}}}}}}}}}}}}}}}}}}
