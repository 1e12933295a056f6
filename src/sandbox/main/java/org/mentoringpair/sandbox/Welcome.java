package org.mentoringpair.sandbox;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.mentoringpair.sandbox.people.SeedPerson;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last words of a start: where the sandbox is, and who can log in. */
@Component
final class Welcome {
    private final PrintStream out = System.out;

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say(SandboxIsUp sandbox) {
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        out.println();
        out.printf("Jira sandbox: %s  (started in %.1f s, Ctrl-C stops it)%n", sandbox.address(), seconds);
        out.println("Log in with the username as the password:");
        for (SeedPerson person : SeedPerson.ALL) {
            out.printf("  %-9s %-19s %s%n", person.name(), person.part(), person.displayName());
        }
        out.println();
    }
}
