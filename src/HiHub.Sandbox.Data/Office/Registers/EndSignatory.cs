using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Takes a signatory off the register at once; what was signed stays signed.</summary>
public sealed class EndSignatory : OfficeAction<EndSignatory.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string SignatoryId { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_unknown = new("signatory-unknown", "Sổ người ký không có số này.", "The register of signatories has no such entry.");

    public override LocalText Title => new("Đưa người ký ra khỏi sổ", "End a signatory");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await Row(act, input) is not { } row ? s_unknown : row.EndedAt is not null || row.Until <= act.Now ? PeopleRules.Ended : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var row = (await Row(act, input))!;
        (row.EndedAt, row.EndReason) = (act.Now, input.Reason);
    }

    private static ValueTask<Signatory?> Row(OfficeAct act, Input input) => act.Db.Signatories.FindAsync([input.SignatoryId], act.Stop);
}
