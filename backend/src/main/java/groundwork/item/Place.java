package groundwork.item;

/** Where elements are put: a target, a group. */
public record Place(String id, Text text) {
    public Piece piece() {
        return new Piece(id, text);
    }
}
