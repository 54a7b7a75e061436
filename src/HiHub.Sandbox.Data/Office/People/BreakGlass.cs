using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Opens one case to an administrator for reading, in an emergency, for 60 minutes [D] (SOD-4); a second administrator confirms, and oversight is told.</summary>
public sealed class BreakGlass : OfficeAction<BreakGlass.Input>
{
    public sealed record Input
    {
        [StringLength(16, MinimumLength = 1)]
        public required string Reference { get; init; }

        [StringLength(1000, MinimumLength = 20)]
        public required string Reason { get; init; }
    }

    private static readonly TimeSpan s_open = TimeSpan.FromMinutes(60);

    private static readonly Refusal s_unknown = new("case-unknown", "Không có hồ sơ này.", "There is no such case.");
    private static readonly Refusal s_already = new("glass-open", "Hồ sơ này đang được mở khẩn cấp cho anh/chị.", "The case is open to you in an emergency already.");

    public override LocalText Title => new("Mở khẩn cấp một hồ sơ", "Open a case in an emergency");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    public override Role? SecondRole => Role.Adm;

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        !await act.Db.Cases.AnyAsync(row => row.Reference == input.Reference, act.Stop) ? s_unknown
        : await act.Db.GlassBreaks.AnyAsync(row => row.Reference == input.Reference && row.Person == act.Actor.PersonId && row.Until > act.Now, act.Stop) ? s_already
        : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var glass = new GlassBreak
        {
            Id = act.NewId("MK"),
            Reference = input.Reference,
            Person = act.Actor.PersonId,
            SecondPerson = act.SecondSigner!.PersonId,
            Reason = input.Reason,
            OpenedAt = act.Now,
            Until = act.Now + s_open,
        };
        act.Db.GlassBreaks.Add(glass);
        act.Tell("glass-broken", new MessageContent("glass-broken", nameof(Role.Reg).ToUpperInvariant(), input.Reference, glass.Id, "", act.Now), input.Reference);
    }
}
