package org.mentoringpair.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sandbox's own pages; asked last, so that it also says what is not there. */
@Component
@Order(100)
final class PageArea implements Area {
    private final ObjectProvider<Page> pages;
    private final XsrfGuard xsrf;
    private final Frame frame;
    private final FailurePage failures;

    PageArea(ObjectProvider<Page> pages, XsrfGuard xsrf, Frame frame, FailurePage failures) {
        this.pages = pages;
        this.xsrf = xsrf;
        this.frame = frame;
        this.failures = failures;
    }

    @Override
    public boolean covers(String path) {
        return find(path).isPresent();
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws Exception {
        String path = Address.of(request);
        Map.Entry<String, Page> found = find(path).orElseThrow();
        Page page = found.getValue();
        if (visitor.user() == null && !page.openToAnonymous()) {
            Address.logInFirst(request, response);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD") && !request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            failures.show(405, "This page answers GET and POST.", request, response);
        } else if (xsrf.admits(page, request, response, visitor)) {
            page.answer(new ServletVisit(request, response, visitor, rest(found.getKey(), path), frame, failures));
        }
    }

    private Optional<Map.Entry<String, Page>> find(String path) {
        return pages.stream()
                .flatMap(page -> page.addresses().stream().map(address -> Map.entry(address, page)))
                .filter(entry -> matches(entry.getKey(), path))
                .max(Comparator.comparing((Map.Entry<String, Page> entry) -> !isFolder(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().length()));
    }

    private static boolean matches(String address, String path) {
        return isFolder(address)
                ? path.startsWith(address.substring(0, address.length() - 1)) || path.equals(folder(address))
                : path.equals(address);
    }

    private static boolean isFolder(String address) {
        return address.endsWith("/*");
    }

    private static String folder(String address) {
        return address.substring(0, address.length() - 2);
    }

    private static String rest(String address, String path) {
        return isFolder(address) && path.length() > address.length() - 1 ? path.substring(address.length() - 1) : "";
    }
}
