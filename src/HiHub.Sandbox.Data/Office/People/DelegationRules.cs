using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>What cannot be lent, and to whom not.</summary>
internal static class DelegationRules
{
    private static readonly Refusal s_notDelegable =
        new("not-delegable", "Vai trò này không ủy quyền được.", "That role cannot be delegated.");

    private static readonly Refusal s_noCase = new("case-unknown", "Không có hồ sơ này trong phạm vi của anh/chị.", "There is no such case among yours.");

    private static readonly Refusal s_decisionForbidden =
        new("not-delegable", "Cơ chế của hồ sơ này không cho phép ủy quyền quyết định.", "The regime of that case does not allow the decision to be delegated.");

    private static readonly Refusal s_notHeld =
        new("role-not-held", "Chỉ ủy quyền được vai trò mình đang giữ cho cơ quan này.", "Only a role held for this agency can be delegated.");

    private static readonly Refusal s_again =
        new("no-redelegation", "Việc được ủy quyền không được ủy quyền lại.", "What was delegated is not passed on.");

    private static readonly Refusal s_elsewhere =
        new("other-agency", "Người nhận không thuộc cùng cơ quan, cùng phía.", "The colleague is not of the same agency and side.");

    /// <summary>Null where the lender holds each role in their own name, and it can be lent.</summary>
    public static Refusal? WhyNotOwn(Actor actor, IReadOnlyCollection<PersonRole> held, DelegateDuty.Input input)
    {
        foreach (var role in input.Roles)
        {
            if (Delegation.SideOf(role) == Side.None)
                return s_notDelegable;
            if (!held.Any(own => own.Role == role && own.Organisation == actor.Organisation && (input.Unit is null || own.Unit == input.Unit)))
                return actor.Delegations.Any(lent => lent.Roles.Contains(role)) ? s_again : s_notHeld;
        }
        return null;
    }

    /// <summary>Null where the colleague already stands on the same side of the same agency.</summary>
    public static Refusal? WhyNotTo(string organisation, IReadOnlyCollection<PersonRole> held, DelegateDuty.Input input) =>
        input.Roles.All(role => held.Any(own => own.Organisation == organisation && Delegation.SideOf(own.Role) == Delegation.SideOf(role))) ? null : s_elsewhere;

    /// <summary>Null where each named case is the lender's to see, and its law lets a decision be lent where one is.</summary>
    public static async Task<Refusal?> WhyNotCases(OfficeAct act, DelegateDuty.Input input)
    {
        var decides = input.Roles.Contains(Role.Dec);
        if (input.Cases.Count == 0)
            return decides && !act.Law.Packs.Any(pack => pack.DelegationAllowed) ? s_decisionForbidden : null;
        var known = await act.Db.CasesVisibleTo(act.Actor).Where(row => input.Cases.Contains(row.Reference)).Select(row => new { row.Reference, row.Regime, row.PackVersion }).ToListAsync(act.Stop);
        return input.Cases.Except(known.Select(row => row.Reference)).Any() ? s_noCase
            : decides && known.Exists(row => act.Law.Find(row.Regime, row.PackVersion)?.DelegationAllowed != true) ? s_decisionForbidden
            : null;
    }
}
