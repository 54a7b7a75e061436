using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Enters the public certificate of an organisation or of one who signs for it.</summary>
public sealed class AddCertificate : OfficeAction<AddCertificate.Input>
{
    public sealed record Input
    {
        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        /// <summary>Whose it is; null: the organisation's own.</summary>
        [StringLength(64, MinimumLength = 1)]
        public string? Person { get; init; }

        /// <summary>X.509, as PEM or as DER in Base64. Never a private key.</summary>
        [StringLength(16000, MinimumLength = 1)]
        public required string Certificate { get; init; }
    }

    private static readonly Refusal s_known = new("certificate-known", "Chứng thư này đã có trong sổ.", "The certificate is in the register already.");

    private static readonly Refusal s_notTheirs =
        new("certificate-without-signatory", "Người này không có tên trong sổ người ký của cơ quan.", "The person is no signatory of the organisation.");

    public override LocalText Title => new("Ghi chứng thư số vào sổ", "Add a certificate");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) =>
        Task.FromResult<IReadOnlyList<FieldError>>(CertificateReading.Of(input.Certificate, act.Now).Error is { } error ? [error] : []);

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        if (await act.Organisation(input.Organisation) is null)
            return PeopleRules.OrganisationUnknown;
        if (input.Person is { } person && !await act.Db.Signatories.AnyAsync(row => row.Person == person && row.Organisation == input.Organisation && row.EndedAt == null, act.Stop))
            return s_notTheirs;
        var mark = Read(act, input).Thumbprint;
        return await act.Db.SigningCertificates.AnyAsync(row => row.Thumbprint == mark, act.Stop) ? s_known : null;
    }

    protected override Task Apply(OfficeAct act, Input input)
    {
        var read = Read(act, input);
        act.Db.SigningCertificates.Add(new()
        {
            Id = act.NewId("C"),
            Organisation = input.Organisation,
            Person = input.Person,
            Subject = read.Subject,
            Issuer = read.Issuer,
            Serial = read.Serial,
            Thumbprint = read.Thumbprint,
            Der = read.Der,
            ValidFrom = read.ValidFrom,
            ValidUntil = read.ValidUntil,
            AddedAt = act.Now,
        });
        return Task.CompletedTask;
    }

    private static CertificateReading Read(OfficeAct act, Input input) => CertificateReading.Of(input.Certificate, act.Now).Read!;
}
