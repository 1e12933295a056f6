package org.mentoringpair.sandbox.admin;

import java.io.IOException;
import java.util.Map;
import org.mentoringpair.sandbox.projects.Administering;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;

/** A page for Jira administrators alone. */
abstract class AdministrationPage implements Page {
    private final Administering administering;

    AdministrationPage(Administering administering) {
        this.administering = administering;
    }

    @Override
    public final void answer(Visit visit) throws IOException {
        if (administering.jira(visit.user())) {
            administer(visit);
        } else {
            visit.show(403, "Administration", "admin/administrators-only.vm", Map.of());
        }
    }

    abstract void administer(Visit visit) throws IOException;
}
