package org.mentoringpair.jira;

import com.atlassian.greenhopper.api.customfield.ManagedCustomFieldsService;
import com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService;
import com.atlassian.jira.bc.ServiceOutcome;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Jira Software, where it is installed. Its services are looked up at each question and by name, because a reference
 * in the Spring XML would keep the whole app from starting without Jira Software, and because it may be switched on
 * or off while Jira runs.
 */
public final class JiraSoftware {
    private static final String ISSUE_TYPES = "com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService";
    private static final String CUSTOM_FIELDS = "com.atlassian.greenhopper.api.customfield.ManagedCustomFieldsService";

    private final BundleContext bundle;

    public JiraSoftware(BundleContext bundle) {
        this.bundle = bundle;
    }

    /** Jira's epics, empty without Jira Software. */
    public Optional<Epics> epics() {
        Object issueTypes = service(ISSUE_TYPES);
        Object customFields = service(CUSTOM_FIELDS);
        return issueTypes == null || customFields == null ? Optional.empty() : Optional.of(Managed.epics(issueTypes, customFields));
    }

    private Object service(String name) {
        ServiceReference<?> reference = bundle.getServiceReference(name);
        return reference == null ? null : bundle.getService(reference);
    }

    /** Apart, so that none of Jira Software's classes is loaded before its services are there. */
    private static final class Managed {
        static Epics epics(Object issueTypes, Object customFields) {
            ManagedCustomFieldsService fields = (ManagedCustomFieldsService) customFields;
            return new Epics(given(((ManagedIssueTypesService) issueTypes).getEpicIssueType()).getId(),
                    given(fields.getEpicNameCustomField()).getIdAsLong(), given(fields.getEpicLinkCustomField()).getIdAsLong());
        }

        private static <T> T given(ServiceOutcome<T> outcome) {
            if (!outcome.isValid()) {
                throw new IllegalStateException("Jira Software does not tell about its epics: " + outcome.getErrorCollection().getErrorMessages());
            }
            return outcome.get();
        }
    }
}
