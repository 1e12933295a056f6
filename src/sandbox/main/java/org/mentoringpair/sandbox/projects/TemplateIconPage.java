package org.mentoringpair.sandbox.projects;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The picture an app gave the card of its template. */
@Component
final class TemplateIconPage implements Page {
    private final NewProjects newProjects;

    TemplateIconPage(NewProjects newProjects) {
        this.newProjects = newProjects;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/project/TemplateIcon.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<URL> icon = newProjects.template(visit.parameter("template")).flatMap(ProjectTemplate::icon);
        if (icon.isEmpty()) {
            visit.notFound("There is no such picture.");
            return;
        }
        String name = icon.get().getPath();
        visit.response().setContentType(name.endsWith(".svg") ? "image/svg+xml" : URLConnection.guessContentTypeFromName(name));
        try (InputStream picture = icon.get().openStream()) {
            picture.transferTo(visit.response().getOutputStream());
        }
    }
}
