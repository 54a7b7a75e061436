using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Takes a certificate out of use before it expires.</summary>
public sealed class RetireCertificate : OfficeAction<RetireCertificate.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string CertificateId { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_unknown = new("certificate-unknown", "Sổ không có chứng thư này.", "The register has no such certificate.");

    public override LocalText Title => new("Ngừng dùng chứng thư số", "Retire a certificate");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await Row(act, input) is not { } row ? s_unknown : row.RetiredAt is not null ? PeopleRules.Ended : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var row = (await Row(act, input))!;
        (row.RetiredAt, row.RetireReason) = (act.Now, input.Reason);
    }

    private static ValueTask<SigningCertificate?> Row(OfficeAct act, Input input) => act.Db.SigningCertificates.FindAsync([input.CertificateId], act.Stop);
}
