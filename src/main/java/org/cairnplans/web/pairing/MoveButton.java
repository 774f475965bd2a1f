package org.cairnplans.web.pairing;

/**
 * A button that changes a pairing at once.
 *
 * @param move value of the form's field {@code move}
 * @param primary whether it is what is usually done next
 */
public record MoveButton(String move, String label, boolean primary) {}
