package org.mentoringpair.sandbox.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/**
 * {@code /sandbox/outbox}: the mails to whoever is logged in, as a mailbox would show them, and the same as JSON, with
 * {@code subject} those whose subject contains it. Nobody reads another person's mails, the
 * administrator neither: what stands in them is theirs as much as the issues are.
 */
@Component
final class OutboxPage implements Page {
    private static final String LIST = "/sandbox/outbox";
    private static final String JSON = "/sandbox/outbox.json";

    private final Outbox outbox;
    private final ObjectMapper json = new ObjectMapper();

    OutboxPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<String> addresses() {
        return List.of(LIST, JSON, LIST + "/*");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        String address = visit.user().getEmailAddress();
        if (visit.request().getRequestURI().endsWith(JSON)) {
            visit.response().setContentType("application/json;charset=UTF-8");
            json.writeValue(visit.response().getWriter(), Map.of("mails", outbox.of(address).stream()
                    .filter(mail -> mail.subject().contains(visit.parameter("subject"))).map(OutboxPage::plainly).toList()));
        } else if (visit.rest().isEmpty()) {
            visit.show("Outbox", "mail/outbox.vm", Map.of("mails", outbox.of(address), "address", address));
        } else {
            Optional<QueuedMail> mail = visit.rest().matches("[0-9]{1,18}") ? outbox.find(Long.parseLong(visit.rest()), address) : Optional.empty();
            if (mail.isEmpty()) {
                visit.notFound("There is no such mail to you.");
            } else {
                visit.show(mail.get().subject(), "mail/mail.vm", Map.of("mail", mail.get()));
            }
        }
    }

    private static Map<String, Object> plainly(QueuedMail mail) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", mail.id());
        plain.put("to", mail.recipient());
        plain.put("subject", mail.subject());
        plain.put("queued", mail.queued().toString());
        plain.put("headers", mail.headers());
        plain.put("html", mail.html());
        plain.put("text", mail.plain());
        return plain;
    }
}
