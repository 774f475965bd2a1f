package org.cairnplans.transfer;

/**
 * One column of an exported table.
 *
 * @param name as in the database
 * @param meaning what has to be done with its value on the way into another Jira
 */
public record DataColumn(String name, Meaning meaning) {

    /** What a value stands for; tells its JSON type as well. */
    public enum Meaning {
        TEXT,
        /** 64 bits. */
        LONG,
        /** 32 bits. */
        INTEGER,
        FLAG,
        /** A user key: text that is mapped by user name where the key is not known. */
        PERSON,
        /** An issue id: a number that is mapped by the issue's key. 0 stands for none. */
        ISSUE,
        /** The id of a row of {@link DataTable#PAIRING}. */
        PAIRING_ROW
    }
}
