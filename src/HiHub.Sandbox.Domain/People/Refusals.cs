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
