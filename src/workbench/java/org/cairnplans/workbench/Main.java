package org.cairnplans.workbench;

/** Starts the workbench. */
public final class Main {

    private Main() {}

    /** @param arguments the packed jar of the app */
    public static void main(String[] arguments) {
        System.out.println("Workbench of " + arguments[0]);
    }
}
