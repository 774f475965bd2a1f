package org.cairnplans.repair;

/** Work that the repair job does every few minutes: whatever was recorded with a commit and could not be done right after it. */
public interface Settling {

    /** @return one line of what was done, in numbers, without names */
    String settle();
}
