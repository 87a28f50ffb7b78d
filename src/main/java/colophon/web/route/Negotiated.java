package colophon.web.route;

import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Links;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Documents that are answered in place in the form that the client likes best, with an address of its own for each form: the
 * vocabulary, the description of the dataset, lists of changes.
 */
final class Negotiated {
    private Negotiated() {}

    /**
     * The answer.
     *
     * @param path the address below the base, without ending
     * @param offers the forms that there are, each at the path and its ending
     * @param ending the ending of the address that was asked for, empty where the form is to be negotiated
     * @param answer makes the document of an ending
     */
    static Reply answer(Visit visit, String path, List<Offer> offers, String ending, Function<String, Reply> answer) {
        Links links = visit.links();
        Optional<Offer> choice = ending.isEmpty()
                ? Offer.choose(visit.call(), offers)
                : offers.stream()
                        .filter(o -> o.path().equals(path + "." + ending))
                        .findFirst();
        if (choice.isEmpty()) {
            return ending.isEmpty()
                    ? Offer.notAcceptable(visit.call(), offers, links).with("Vary", "Accept")
                    : noSuchForm(path, ending, offers);
        }
        LinkHeader header = new LinkHeader();
        offers.forEach(o -> header.add("alternate", links.to(o.path()), o.type()));
        header.add("canonical", links.to(choice.get().path())).add("describedby", links.to("dataset"));
        visit.facts().licenses().forEach(l -> header.add("license", l.getURI()));
        Reply reply = answer.apply(choice.get().path().substring(path.length() + 1))
                .with("Content-Location", links.to(choice.get().path()))
                .with("Link", header.toString());
        return ending.isEmpty() ? reply.with("Vary", "Accept") : reply;
    }

    private static Reply noSuchForm(String path, String ending, List<Offer> offers) {
        String list = offers.stream().map(Offer::path).collect(Collectors.joining(", "));
        return new Problem(404, "No such format", "There is no " + path + "." + ending + ". There is: " + list + ".")
                .reply();
    }
}
