package org.mentoringpair.sandbox.sharing;

/**
 * One share.
 *
 * @param id     0 for one that is not kept yet
 * @param first  a group, a project's id or a user's key; null for everybody who is logged in
 * @param second a role's id, or null
 */
public record Share(long id, ShareType type, String first, String second) {
    public static Share withEverybodyLoggedIn() {
        return new Share(0, ShareType.LOGGED_IN, null, null);
    }
}
