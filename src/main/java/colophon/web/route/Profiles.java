package colophon.web.route;

import colophon.web.document.Profile;
import colophon.web.document.Resource;
import colophon.web.http.Call;
import colophon.web.http.Negotiation;
import java.util.Optional;

/**
 * The profile that a request asks for: by the parameter {@code flavor} of the address, by the header Accept-Profile, or by the
 * parameter {@code profile} of JSON-LD's media type in the header Accept; the first of these that names one.
 */
final class Profiles {
    /** The header fields besides Accept that a choice depends on. */
    static final String VARY = "Accept, Accept-Profile";

    private Profiles() {}

    /** The profile; none where the address asks for one that there is not. */
    static Optional<Profile> of(Call call, Resource resource, String base) {
        if (!resource.kind().hasProfiles()) {
            return Optional.of(Profile.FULL);
        }
        Optional<String> flavor =
                call.parameters().first("flavor").or(() -> call.parameters().first("profile"));
        if (flavor.isPresent()) {
            return Profile.ofToken(flavor.get()).or(() -> Profile.ofIri(flavor.get(), base));
        }
        for (String iri : Negotiation.profiles(call.header("accept-profile").orElse(""), call.accept())) {
            Optional<Profile> known = Profile.ofIri(iri, base);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.of(Profile.FULL);
    }

    /** What an address ends with that asks for a profile and a page. */
    static String query(Profile profile, int page) {
        String flavor = profile == Profile.FULL ? "" : "flavor=" + profile.token();
        String number = page == 1 ? "" : "page=" + page;
        String both = flavor + (flavor.isEmpty() || number.isEmpty() ? "" : "&") + number;
        return both.isEmpty() ? "" : "?" + both;
    }
}
