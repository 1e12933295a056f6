package org.mentoringpair.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;

/** Jira itself says no, for reasons it has put into words already. */
public final class JirasRefusal extends Refusal {
    private JirasRefusal(String reasons) {
        super(Kind.CONFLICT, null, "mentoring.web.jira-refused", reasons);
    }

    /** Passes on what Jira objects to; nothing where it does not. */
    public static void unlessFree(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw new JirasRefusal(reasons(errors));
        }
    }

    private static String reasons(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream()).distinct().collect(Collectors.joining(" "));
    }
}
