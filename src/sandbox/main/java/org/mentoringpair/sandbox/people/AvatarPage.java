package org.mentoringpair.sandbox.people;

import java.io.IOException;
import java.util.List;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The one picture that stands for every person and every project. */
@Component
final class AvatarPage implements Page {
    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\">"
            + "<rect width=\"48\" height=\"48\" rx=\"6\" fill=\"#dfe1e6\"/><circle cx=\"24\" cy=\"19\" r=\"8\" fill=\"#5e6c84\"/>"
            + "<path d=\"M8 42a16 12 0 0 1 32 0z\" fill=\"#5e6c84\"/></svg>";

    @Override
    public List<String> addresses() {
        return List.of("/secure/useravatar", "/secure/projectavatar");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        visit.response().setContentType("image/svg+xml");
        visit.response().getWriter().write(PICTURE);
    }
}
