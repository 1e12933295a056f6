package org.mentoringpair.demo;

import java.io.PrintStream;
import java.util.List;

/**
 * Tells the demo to the Jira that the system property {@code jira.url} names. With the argument {@code people} it only
 * sees to it that the people are there. Ends with 1 where that was not possible.
 */
public final class Demo {
    private static final PrintStream OUT = System.out;

    private Demo() {
    }

    public static void main(String[] arguments) {
        try {
            Target target = Target.read(System.getProperties(), System.getenv());
            if (List.of(arguments).contains("people")) {
                gather(target, new JiraOverHttp(target));
            } else {
                tell(target);
            }
        } catch (DemoFailed failed) {
            OUT.println("The demo programme is not complete: " + failed.getMessage());
            System.exit(1);
        }
        // the client's threads are none of ours to wait for
        System.exit(0);
    }

    private static void gather(Target target, JiraOverHttp jira) {
        jira.get(Target.ADMINISTRATOR, "/rest/api/2/myself");
        if (!jira.get(Target.ADMINISTRATOR, "/rest/api/2/mypermissions").at("/permissions/ADMINISTER/havePermission").asBoolean()) {
            throw new DemoFailed(target.administrator().username() + " is no Jira administrator");
        }
        jira.get(Target.ADMINISTRATOR, "/rest/mentoring/1.0/programmes");
        new Cast(jira, target).gathered().forEach(username -> OUT.println("Has an account now: " + username));
    }

    private static void tell(Target target) {
        JiraOverHttp jira = new JiraOverHttp(target);
        gather(target, jira);
        try (Clients clients = new Clients(target)) {
            new Telling(jira, clients).tell(Story.read());
        }
        OUT.println("The demo programme is there: " + target.address() + "/issues/?jql=issuetype+%3D+%22Mentoring+Pair%22");
    }
}
