using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Adds a department of an agency, or renames it.</summary>
public sealed class SaveUnit : OfficeAction<SaveUnit.Input>
{
    public sealed record Input
    {
        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        [StringLength(64, MinimumLength = 1), RegularExpression("^[A-Z0-9][A-Z0-9-]*$")]
        public required string Code { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string Name { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string NameEn { get; init; }
    }

    private static readonly Refusal s_noAgency = new("not-an-agency", "Chỉ cơ quan mới có đơn vị trực thuộc.", "Only an agency has units.");

    public override LocalText Title => new("Lưu đơn vị trực thuộc", "Save a unit");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) =>
        Task.FromResult<IReadOnlyList<FieldError>>(
            [.. new[] { PeopleRules.WhyNotShown("$.name", input.Name), PeopleRules.WhyNotShown("$.nameEn", input.NameEn) }.OfType<FieldError>()]);

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await act.Organisation(input.Organisation) is not { } agency ? PeopleRules.OrganisationUnknown : agency.Kind != OrganisationKind.Agency ? s_noAgency : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var row = await act.Db.OfficeUnits.FindAsync([input.Organisation, input.Code], act.Stop)
            ?? act.Db.OfficeUnits.Add(new() { Organisation = input.Organisation, Code = input.Code }).Entity;
        (row.Name, row.NameEn) = (input.Name.Trim(), input.NameEn.Trim());
    }
}
