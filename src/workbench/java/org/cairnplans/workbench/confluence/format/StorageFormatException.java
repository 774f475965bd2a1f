package org.cairnplans.workbench.confluence.format;

/** Text that is not storage format; it is refused when saved, with the line of the fault. */
public class StorageFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line    counted from 1
     * @param message what is wrong, without the place
     */
    public StorageFormatException(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
