using System.Collections.Immutable;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Which roles fit an organisation, and which never stand together in one person.</summary>
public static class RoleRules
{
    private static readonly ImmutableArray<Role> s_preparing = [Role.Int, Role.Hnd, Role.Hod, Role.Csc, Role.Chr, Role.Cmb];
    private static readonly ImmutableArray<Role> s_outside = [Role.App, Role.Apa, Role.Hub];

    private static readonly ImmutableArray<Role> s_agency =
        [.. s_preparing, Role.Con, Role.Leg, Role.Dec, Role.Clk, Role.Mon, Role.Reg, Role.Omb, Role.Rul, Role.Adm];

    private static readonly Refusal s_misplaced =
        new("role-not-of-organisation", "Vai trò này không thuộc loại tổ chức này.", "That role does not belong to an organisation of this kind.");

    private static readonly Refusal s_bothSides =
        new("sod-1", "Một người không vừa giữ vai trò chuẩn bị vừa giữ vai trò quyết định.", "Nobody holds a preparing and a deciding role together.");

    private static readonly Refusal s_administrator =
        new("sod-4", "Quản trị viên không giữ vai trò nào khác của cơ quan.", "An administrator holds no other role of the office.");

    private static readonly Refusal s_oversight =
        new("oversight-apart", "Cơ quan thanh tra, giám sát không giữ vai trò nào khác của cơ quan.", "Oversight holds no other role of the office.");

    /// <summary>What may be given there. The legal representative's role is given by naming them.</summary>
    public static ImmutableArray<Role> For(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Applicant => [Role.Apa],
            OrganisationKind.Agency => s_agency,
            OrganisationKind.Host => [Role.Hub],
        };

    /// <summary>Roles so strong that two administrators take them.</summary>
    public static bool IsStrong(Role role) => role is Role.Dec or Role.Adm or Role.Reg;

    /// <summary>Roles that two administrators give: all that may open a case, or one administrator could give their own second account what breaking the glass asks two people for (SOD-4).</summary>
    public static bool IsGivenByTwo(Role role) => role is not (Role.App or Role.Apa or Role.Rul);

    internal static Refusal? WhyNotThere(OrganisationKind kind, Role role) => For(kind).Contains(role) ? null : s_misplaced;

    /// <summary>An applicant's roles stand beside any other: they are of another organisation (SOD-8).</summary>
    internal static Refusal? WhyNotTogether(IEnumerable<Role> held, Role role)
    {
        if (s_outside.Contains(role))
            return null;
        foreach (var other in held)
            if (other != role && !s_outside.Contains(other))
                if (other == Role.Adm || role == Role.Adm)
                    return s_administrator;
                else if (other == Role.Reg || role == Role.Reg)
                    return s_oversight;
                else if ((other == Role.Dec && s_preparing.Contains(role)) || (role == Role.Dec && s_preparing.Contains(other)))
                    return s_bothSides;
        return null;
    }
}
