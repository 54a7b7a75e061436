using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.People;

/// <summary>The words of policy.</summary>
internal static class Refusals
{
    public static Refusal NotYourOrganisation { get; } =
        new("not-your-organisation", "Hồ sơ thuộc tổ chức khác.", "The case belongs to another organisation.");

    public static Refusal Conflict { get; } =
        new(
            "conflict-of-interest",
            "Anh/chị đã kê khai xung đột lợi ích hoặc đã rút khỏi hồ sơ này.",
            "You have declared a conflict of interest or were recused from this case."
        );

    public static Refusal Conflicted { get; } =
        new("conflict-of-interest", "Người này đã kê khai xung đột lợi ích hoặc đã rút khỏi hồ sơ.", "That person has declared a conflict or was recused.");

    public static Refusal BothSides { get; } =
        new(
            "sod-1",
            "Người đã tham gia chuẩn bị hồ sơ không được quyết định, và ngược lại.",
            "Whoever prepared this case may not decide it, and the reverse."
        );

    public static Refusal BothSidesOfAChange { get; } =
        new(
            "sod-5",
            "Người đã chuẩn bị việc điều chỉnh, gia hạn, tạm dừng không được quyết định việc đó.",
            "Whoever prepared an adjustment, extension or suspension may not decide it."
        );

    public static Refusal AlreadyOut { get; } =
        new("already-recused", "Người này đã rút khỏi hồ sơ.", "That person is already off the case.");

    public static Refusal PrincipalConflicted { get; } =
        new(
            "conflict-of-interest",
            "Người ủy quyền có xung đột lợi ích với hồ sơ này nên không ai được làm thay.",
            "Whoever delegated this has a conflict of interest in the case, so nobody may act in their stead."
        );

    public static Refusal AuthorisationMissing { get; } =
        new(
            "authorisation-missing",
            "Việc này cần giấy ủy quyền của người đại diện theo pháp luật.",
            "This needs a letter of authorisation (giấy ủy quyền) from the legal representative."
        );

    public static Refusal AuthorisationEnded { get; } =
        new("authorisation-ended", "Giấy ủy quyền đã hết hiệu lực.", "The letter of authorisation has ended.");

    public static Refusal AuthorisationScope(ActionName act) =>
        new(
            "authorisation-scope",
            $"Giấy ủy quyền không bao gồm «{ActionCatalogue.Of(act).Title.Vi}».",
            $"The letter of authorisation does not cover “{ActionCatalogue.Of(act).Title.En}”."
        );

    public static Refusal Excluded(Relation tie) =>
        new(
            "excluded-by-interest",
            $"Anh/chị không được tham gia hồ sơ này: {tie.Name().Vi}.",
            $"You may take no part in this case: {tie.Name().En}."
        );

    public static Refusal DelegationScope(Delegation delegation) =>
        new(
            "delegation-scope",
            $"Ủy quyền {delegation.Id} của {delegation.From} không bao gồm việc này hoặc hồ sơ này.",
            $"Delegation {delegation.Id} by {delegation.From} covers neither this act nor this case."
        );

    /// <summary>Names the article only where the regime's own figure has one.</summary>
    public static Refusal NotDelegable(CaseAction action, RegimePack pack)
    {
        var article = pack.Find(FigureKeys.DelegationAllowed)?.Basis.Article;
        return new(
            "not-delegable",
            $"Không được ủy quyền «{action.Title.Vi}»{(article is null ? ": cơ chế này không cho phép" : $" ({article})")}.",
            $"“{action.Title.En}” may not be delegated{(article is null ? ": the regime does not allow it" : $" ({article})")}."
        );
    }

    public static Refusal NotYourRole(CaseAction action) =>
        new(
            "not-your-role",
            $"Vai trò của anh/chị không được thực hiện «{action.Title.Vi}».",
            $"Your role does not include “{action.Title.En}” here."
        );

    public static Refusal NotYourAuthority(Law.RegimePack pack) =>
        new(
            "not-your-authority",
            $"Hồ sơ này thuộc thẩm quyền quyết định của {pack.Authority.Vi}.",
            $"This case is for the {pack.Authority.En} to decide."
        );

    public static Refusal NotYourPart(Part part) =>
        new(
            "not-your-part",
            $"Việc này thuộc người được phân công ({part}) của hồ sơ.",
            $"This belongs to the case's assigned {part}."
        );
}
