//! Texts in boxes: SVG breaks no lines.

/// How many letters wide a text is. Wide letters (Chinese, Japanese, Korean, pictures) count twice.
#[must_use]
pub fn letters(text: &str) -> usize {
    text.chars().map(wide).sum()
}

fn wide(letter: char) -> usize {
    let twice = matches!(letter,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}');
    if twice { 2 } else { 1 }
}

/// A text in at most `most` lines of so many letters, cut with a sign that there is more.
#[must_use]
pub fn wrap(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if letters(&joined) <= width || line.is_empty() {
            line = joined;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    let more = lines.len() > most;
    lines.truncate(most);
    let last = lines.len().saturating_sub(1);
    for (place, line) in lines.iter_mut().enumerate() {
        let cut = letters(line) > width;
        while letters(line) > width.saturating_sub(1) && (cut || (more && place == last)) {
            line.pop();
        }
        if cut || (more && place == last) {
            line.push('…');
        }
    }
    lines
}

/// A text in one line of so many letters; longer ones end with a sign that there is more.
#[must_use]
pub fn cut(text: &str, width: usize) -> String {
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if letters(&line) <= width {
        return line;
    }
    while letters(&line) > width.saturating_sub(1) {
        line.pop();
    }
    line.truncate(line.trim_end_matches([' ', ',', ';', ':']).len());
    line.push('…');
    line
}
