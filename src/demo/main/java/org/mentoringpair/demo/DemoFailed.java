package org.mentoringpair.demo;

/** Jira or the app answered the demo in another way than it expected; the message says what to do about it where that is known. */
final class DemoFailed extends RuntimeException {
    DemoFailed(String message) {
        super(message);
    }

    DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param what was asked for, without the address of Jira */
    static DemoFailed refused(String username, String what, int status, String said) {
        String answer = what + " as " + username + " answered " + status + ": " + said;
        if (status == 401) {
            return new DemoFailed("Jira does not let " + username + " in: the password is wrong, or Jira takes no passwords over REST "
                    + "(Administration > System > Authentication methods). " + answer);
        } else if (status == 403) {
            return new DemoFailed("Jira lets " + username + " in, but not do this. After wrong passwords it may also ask for a CAPTCHA: log in once in a browser. " + answer);
        } else if (status == 404 && what.contains("/rest/mentoring/")) {
            return new DemoFailed("The app is not installed in this Jira, or not enabled, or it keeps this from " + username + ". " + answer);
        }
        return new DemoFailed(answer);
    }
}
