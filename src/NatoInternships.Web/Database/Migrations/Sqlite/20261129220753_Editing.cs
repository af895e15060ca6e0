using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NatoInternships.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Editing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ById",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EmergencyNumber",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EnglishRevision",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FrenchRevision",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "LatestNumber",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "OwnerId",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishAt",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PublishNumber",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RetiredAt",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SuccessorKey",
                table: "Entries",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawAt",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            // What was written before these columns were there: its newest revision, with French as new as English.
            migrationBuilder.Sql("UPDATE \"Entries\" SET \"LatestNumber\" = COALESCE((SELECT MAX(\"Number\") FROM \"Revisions\" WHERE \"Revisions\".\"EntryId\" = \"Entries\".\"Id\"), 0);");
            migrationBuilder.Sql("UPDATE \"Entries\" SET \"EnglishRevision\" = \"LatestNumber\", \"FrenchRevision\" = \"LatestNumber\";");

            migrationBuilder.CreateTable(
                name: "BulkActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkActs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LinkChecks",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MovedTo = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstFailedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkChecks", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Milestones_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PreviewLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreviewLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreviewLinks_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkingCopies",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BaseNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingCopies", x => new { x.EntryId, x.EditorId });
                    table.ForeignKey(
                        name: "FK_WorkingCopies_Editors_EditorId",
                        column: x => x.EditorId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WorkingCopies_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_PublishAt",
                table: "Entries",
                column: "PublishAt");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_WithdrawAt",
                table: "Entries",
                column: "WithdrawAt");

            migrationBuilder.CreateIndex(
                name: "IX_BulkActs_At",
                table: "BulkActs",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_At",
                table: "Milestones",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_EntryId",
                table: "Milestones",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_EntryId",
                table: "PreviewLinks",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_Hash",
                table: "PreviewLinks",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingCopies_EditorId",
                table: "WorkingCopies",
                column: "EditorId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BulkActs");

            migrationBuilder.DropTable(
                name: "LinkChecks");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "PreviewLinks");

            migrationBuilder.DropTable(
                name: "WorkingCopies");

            migrationBuilder.DropIndex(
                name: "IX_Entries_PublishAt",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_WithdrawAt",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ById",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "EmergencyNumber",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "EnglishRevision",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "FrenchRevision",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "LatestNumber",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "PublishAt",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "PublishNumber",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "RetiredAt",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "SuccessorKey",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "WithdrawAt",
                table: "Entries");
        }
    }
}
