package org.cairnplans.pairing.matching;

/** A file of people can't be read; the message says where and why, in words for the one who wrote it. */
final class PeopleFileException extends Exception {

    private static final long serialVersionUID = 1;

    PeopleFileException(String message) {
        super(message);
    }

    /** @param line from 1 */
    static PeopleFileException at(long line, String column, String why) {
        return new PeopleFileException("line " + line + ", column " + column + ": " + why);
    }
}
