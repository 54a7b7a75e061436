using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>The people of the demonstration, one line each: user name, name, organisation, roles.</summary>
internal static class DemoRoster
{
    public static IReadOnlyList<(string UserName, string Name, string Organisation, Role[] Roles)> People { get; } =
    [
        ("apa1", "Lê Minh Anh", "ORG1", [Role.Apa]),
        ("app1", "Trần Quốc Bảo", "ORG1", [Role.App]),
        ("app2", "Nguyễn Thu Hà", "ORG2", [Role.App]),
        ("int1", "Phạm Thị Lan", "TTPVHCC", [Role.Int]),
        ("int2", "Đỗ Văn Hùng", "TTPVHCC", [Role.Int]),
        ("hnd1", "Vũ Hoài Nam", "SKHCN", [Role.Hnd]),
        ("hnd2", "Bùi Ngọc Mai", "SKHCN", [Role.Hnd]),
        ("hod1", "Hoàng Đức Long", "SKHCN", [Role.Hod]),
        ("csc1", "Đặng Thùy Linh", "SKHCN", [Role.Csc]),
        ("chr1", "Nguyễn Văn Thành", "SKHCN", [Role.Chr, Role.Cmb]),
        ("cmb1", "Phan Thị Hương", "SKHCN", [Role.Cmb]),
        ("cmb2", "Trịnh Công Minh", "SKHCN", [Role.Cmb]),
        ("cmb3", "Lý Thanh Tùng", "SKHCN", [Role.Cmb]),
        ("cmb4", "Đinh Quang Huy", "VIEN-CNTT", [Role.Cmb]),
        ("cmb5", "Mai Phương Thảo", "DHBK", [Role.Cmb]),
        ("cmb6", "Cao Xuân Trường", "HH-FINTECH", [Role.Cmb]),
        ("con-police", "Ngô Tiến Dũng", "CATP", [Role.Con]),
        ("con-sbv", "Tạ Thị Kim Oanh", "NHNN-KV1", [Role.Con]),
        ("leg1", "Lương Gia Khánh", "STP", [Role.Leg]),
        ("dec1", "Nguyễn Hữu Khải", "UBND", [Role.Dec]),
        ("dec2", "Lê Minh Đạt", "UBND", [Role.Dec]),
        ("dec-sbv", "Phùng Bảo Châu", "NHNN", [Role.Dec]),
        ("clk1", "Chu Thị Nga", "UBND", [Role.Clk]),
        ("mon1", "Võ Anh Tuấn", "SKHCN", [Role.Mon]),
        ("mon2", "Kiều Bích Ngọc", "SKHCN", [Role.Mon]),
        ("reg1", "Dương Văn Phúc", "THANHTRA", [Role.Reg]),
        ("omb1", "Nghiêm Thị Hòa", "SKHCN", [Role.Omb]),
        ("rul1", "Tô Hải Yến", "SKHCN", [Role.Rul]),
        ("rul2", "Lại Quốc Việt", "STP", [Role.Rul]),
        ("adm1", "Thái Bá Cường", "TT-CNTT", [Role.Adm]),
        ("adm2", "Quách Mỹ Duyên", "TT-CNTT", [Role.Adm]),
        ("hub1", "Bạch Hồng Sơn", "HIHUB-DHBK", [Role.Hub]),
    ];

    // One person acts for two organisations, one at a time (SOD-8).
    private static readonly (string UserName, string Organisation, Role Role)[] s_further = [("app2", "ORG3", Role.App)];

    /// <summary>What apa1 may sign for ORG1: everything that an authorised person may.</summary>
    public static AuthorisationLetter Letter => new()
    {
        Id = "UQ-0",
        Organisation = "ORG1",
        Person = "apa1",
        Paper = "01/2026/GUQ-ST",
        GivenBy = "app1",
        Since = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Until = new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    // Of those who decide: the chairman's form and a vice chairman's.
    private static IEnumerable<Signatory> Signatories =>
        from signer in new[] { ("dec1", "UBND", "Chủ tịch"), ("dec2", "UBND", "Phó Chủ tịch"), ("dec-sbv", "NHNN", "Phó Thống đốc") }
        from form in new[] { SignForm.Tm, SignForm.Kt }
        select new Signatory
        {
            Id = $"K-{signer.Item1}-{(int)form}",
            Person = signer.Item1,
            Organisation = signer.Item2,
            Position = signer.Item3,
            SignForm = form,
            Documents = string.Join(',', DocumentCatalogue.All.Where(document => document.IsDecision).Select(document => document.Code)),
            Paper = "01/2026/PC",
            Since = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };

    private static readonly (string Code, string Name, string NameEn)[] s_organisations =
    [
        ("ORG1", "Công ty Cổ phần Công nghệ Sông Tô", "Song To Technology JSC"),
        ("ORG2", "Công ty TNHH Giải pháp Đông Đô", "Dong Do Solutions Ltd"),
        ("ORG3", "Hợp tác xã Vận tải Hồng Hà", "Hong Ha Transport Cooperative"),
        ("TTPVHCC", "Trung tâm Phục vụ hành chính công thành phố Hà Nội", "Hanoi Public Administration Service Centre"),
        ("SKHCN", "Sở Khoa học và Công nghệ Hà Nội", "Hanoi Department of Science and Technology"),
        ("UBND", "Ủy ban nhân dân thành phố Hà Nội", "Hanoi People's Committee"),
        ("CATP", "Công an thành phố Hà Nội", "Hanoi City Police"),
        ("NHNN", "Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"),
        ("NHNN-KV1", "Ngân hàng Nhà nước chi nhánh Khu vực 1", "State Bank of Vietnam, Region 1 Branch"),
        ("STP", "Sở Tư pháp Hà Nội", "Hanoi Department of Justice"),
        ("THANHTRA", "Thanh tra thành phố Hà Nội", "Hanoi Inspectorate"),
        ("VIEN-CNTT", "Viện Công nghệ thông tin", "Institute of Information Technology"),
        ("DHBK", "Đại học Bách khoa Hà Nội", "Hanoi University of Science and Technology"),
        ("HH-FINTECH", "Hiệp hội Fintech", "Fintech Association"),
        ("TT-CNTT", "Trung tâm Công nghệ thông tin", "IT Centre"),
        ("HIHUB-DHBK", "Thành viên HiHUB tại Đại học Bách khoa Hà Nội", "HiHUB member at HUST"),
    ];

    /// <summary>Adds whoever is missing and lets them sign in with the same password; who has one keeps it.</summary>
    public static async Task SeedAsync(SandboxDb db, UserManager<Person> people, string password, CancellationToken stop)
    {
        await SeedPeopleAsync(db, stop);
        var names = People.Select(row => row.UserName).ToList();
        string? hash = null;
        foreach (var person in await people.Users.Where(person => names.Contains(person.Id) && person.PasswordHash == null).ToListAsync(stop))
        {
            // Hashing is slow on purpose; the same password needs it once.
            person.PasswordHash = hash;
            var made = hash is null ? await people.AddPasswordAsync(person, password) : await people.UpdateSecurityStampAsync(person);
            if (!made.Succeeded)
                throw new OptionsValidationException("Demo", typeof(DemoOptions), [$"Demo:Password: {string.Join(' ', made.Errors.Select(error => error.Description))}"]);
            hash = person.PasswordHash;
        }
    }

    /// <summary>Adds the organisations and people that are missing, with their roles; nobody can sign in as them yet.</summary>
    public static async Task SeedPeopleAsync(SandboxDb db, CancellationToken stop)
    {
        var codes = await db.Organisations.Select(organisation => organisation.Code).ToListAsync(stop);
        var known = await db.Users.Select(person => person.Id).ToListAsync(stop);
        db.Organisations.AddRange(s_organisations.Where(row => !codes.Contains(row.Code))
            .Select(row => new Organisation { Code = row.Code, Name = row.Name, NameEn = row.NameEn, Kind = KindOf(row.Code), Representative = RepresentativeOf(row.Code) }));
        foreach (var (userName, name, organisation, roles) in People.Where(row => !known.Contains(row.UserName)))
        {
            db.Users.Add(new Person(userName, name) { NormalizedUserName = userName.ToUpperInvariant(), LockoutEnabled = true });
            db.PersonRoles.AddRange(roles.Select(role => new PersonRole { PersonId = userName, Organisation = organisation, Role = role }));
            db.PersonRoles.AddRange(s_further.Where(held => held.UserName == userName)
                .Select(held => new PersonRole { PersonId = userName, Organisation = held.Organisation, Role = held.Role }));
        }
        if (!await db.AuthorisationLetters.AnyAsync(letter => letter.Id == Letter.Id, stop))
            db.AuthorisationLetters.Add(Letter);
        var signing = await db.Signatories.Select(row => row.Id).ToListAsync(stop);
        db.Signatories.AddRange(Signatories.Where(row => !signing.Contains(row.Id)));
        await db.SaveChangesAsync(stop);
    }

    private static OrganisationKind KindOf(string code) =>
        code.StartsWith("ORG", StringComparison.Ordinal) ? OrganisationKind.Applicant
        : code.StartsWith("HIHUB-", StringComparison.Ordinal) ? OrganisationKind.Host
        : OrganisationKind.Agency;

    private static string? RepresentativeOf(string code) =>
        code switch { "ORG1" => "app1", "ORG2" or "ORG3" => "app2", _ => null };
}
