package org.cairnplans.access;

/**
 * How far the owner has shared one plan.
 *
 * @param draft not yet activated: private to the owner, except that they may show it to their mentor
 * @param withMentor the owner shows even the draft to the mentor; once active, the pairing itself gives the mentor sight
 * @param withManager the owner shares the active or closed plan with the manager
 */
public record Sharing(boolean draft, boolean withMentor, boolean withManager) {

    /** For data that hang on no plan, and for plans nobody shared. */
    public static final Sharing NONE = new Sharing(false, false, false);

    boolean reaches(Relation relation) {
        return switch (relation) {
            case OWNER -> true;
            case MENTOR -> !draft || withMentor;
            case MANAGER -> !draft && withManager;
            case PROGRAMME_ADMINISTRATOR, JIRA_ADMINISTRATOR -> !draft;
        };
    }
}
