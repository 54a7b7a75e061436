namespace HiHub.Sandbox.Domain.Approval;

/// <summary>The words about decision documents.</summary>
internal static class DecisionRefusals
{
    public static Refusal Unknown { get; } =
        new("document-unknown", "Hồ sơ không có văn bản này.", "The case has no such document.");

    public static Refusal NotSigned { get; } =
        new("document-not-signed", "Văn bản chưa được ký.", "The document is not signed yet.");

    public static Refusal AlreadySigned { get; } =
        new("document-already-signed", "Văn bản đã được ký.", "The document is already signed.");

    public static Refusal AlreadyIssued { get; } =
        new(
            "document-already-issued",
            "Văn bản đã được ban hành; muốn sửa phải ban hành văn bản đính chính.",
            "The document is already issued; a correction is a new document."
        );

    public static Refusal NotIssued { get; } =
        new(
            "document-not-issued",
            "Văn bản chưa ban hành nên không phải đính chính; hãy chuẩn bị lại văn bản.",
            "The document is not issued, so there is nothing to correct; prepare it again."
        );

    public static Refusal Changed { get; } =
        new(
            "document-changed",
            "Nội dung văn bản khác với bản anh/chị đã xem; hãy xem lại trước khi ký.",
            "The content differs from what you have seen; read it again before signing."
        );

    public static Refusal Stale { get; } =
        new(
            "document-stale",
            "Quyết định được soạn theo phiên bản quy chế khác với phiên bản đang trình.",
            "The decision was prepared from another version of the rulebook than the one submitted."
        );

    public static Refusal Delegated { get; } =
        new(
            "sod-7",
            "Thẩm quyền quyết định không được ủy quyền: chỉ ký TM. hoặc KT., không ký TL. hoặc TUQ.",
            "The power to decide is not delegated: sign TM. or KT., never TL. or TUQ."
        );

    public static Refusal DecidesOther(ActionName decides) =>
        new(
            "document-for-other-act",
            $"Văn bản này được soạn để quyết định «{ActionCatalogue.Of(decides).Title.Vi}», không dùng cho việc khác.",
            $"The document was prepared to decide “{ActionCatalogue.Of(decides).Title.En}” and nothing else."
        );

    public static Refusal WrongTemplate(string found, string wanted) =>
        new("document-wrong-template", $"Văn bản là mẫu {found}, cần mẫu {wanted}.", $"The document is of template {found}; {wanted} is needed.");
}
