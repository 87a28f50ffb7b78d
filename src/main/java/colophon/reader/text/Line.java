package colophon.reader.text;

/**
 * A line of the text that holds something, without the white space around.
 *
 * @param number its number in the file, from 1
 * @param indent the columns of white space before it
 * @param from the {@code char} index of its first character
 * @param to the {@code char} index after its last
 * @param gap how many blank lines stand before it
 */
record Line(int number, int indent, int from, int to, int gap) {
    int length() {
        return to - from;
    }

    Line withGap(int newGap) {
        return newGap == gap ? this : new Line(number, indent, from, to, newGap);
    }
}
