package org.cairnplans.people;

/** What an import does with people who have a reporting line but no row in the file. */
public enum AbsentPeople {
    /**
     * The file is the whole organisation: their line ends today. The default, since whoever left must lose a manager's rights
     * without anybody remembering to say so; the dry run lists every line that would end.
     */
    END,
    /** The file is a part: their line stays as it is. */
    KEEP
}
